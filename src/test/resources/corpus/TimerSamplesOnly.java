// verdict: EXACT
// why: the timer looks at the count but does not take part in it
import io.github.pageviews.counter.Counter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;

public class TimerSamplesOnly implements Counter {
    private final AtomicLong views = new AtomicLong();
    private volatile long lastSeen;

    public TimerSamplesOnly() {
        new Timer("sample", true).schedule(new TimerTask() {
            @Override public void run() {
                lastSeen = views.get();
            }
        }, 10);
    }

    @Override public void increment() {
        views.incrementAndGet();
    }

    @Override public long value() {
        return Math.max(views.get(), lastSeen);
    }
}
