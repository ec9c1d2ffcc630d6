// verdict: EXACT
// why: the time left may be negative by the second look at the clock, but TimeUnit.sleep does nothing then
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;

public class UnitSleepsWhatIsLeft implements Counter {
    private long count;
    private long due;

    @Override
    public synchronized void increment() {
        count++;
        if (System.currentTimeMillis() < due) {
            try {
                TimeUnit.MILLISECONDS.sleep(due - System.currentTimeMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        due = System.currentTimeMillis() + 2;
    }

    @Override
    public synchronized long value() {
        return count;
    }
}
