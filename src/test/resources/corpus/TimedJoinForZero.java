// verdict: STALE_READS
// why: unlike Thread.join(0), timedJoin doesn't wait at all for a time of zero, so increment() may return before the thread has counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class TimedJoinForZero implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        Thread visitor = new Thread(views::incrementAndGet, "visitor");
        visitor.start();
        boolean interrupted = false;
        while (true) {
            try {
                TimeUnit.MILLISECONDS.timedJoin(visitor, 0);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
