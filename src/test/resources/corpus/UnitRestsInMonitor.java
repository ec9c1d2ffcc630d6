// verdict: EXACT
// why: TimeUnit.timedWait does not wait at all when nothing is left, unlike wait(0), and the view is counted before the rest
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;

public class UnitRestsInMonitor implements Counter {
    private long count;

    @Override
    public synchronized void increment() {
        count++;
        rest(System.currentTimeMillis() + 2);
    }

    private void rest(long until) {
        try {
            TimeUnit.MILLISECONDS.timedWait(this, until - System.currentTimeMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized long value() {
        return count;
    }
}
