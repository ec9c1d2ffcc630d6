// verdict: STALE_READS
// why: the view is counted later by the timer's thread
import io.github.pageviews.counter.Counter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;

public class TimerTaskCounts implements Counter {
    private final Timer timer = new Timer("views", true);
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        timer.schedule(new TimerTask() {
            @Override public void run() {
                views.incrementAndGet();
            }
        }, 5);
    }

    @Override public long value() {
        return views.get();
    }
}
