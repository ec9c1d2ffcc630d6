// verdict: FAILS
// why: the clock is read again for the length of the sleep, and if it has passed the due time by then the argument is negative and Thread.sleep throws IllegalArgumentException
import io.github.pageviews.counter.Counter;

public class SleepsWhatIsLeft implements Counter {
    private long count;
    private long due;

    @Override
    public synchronized void increment() {
        count++;
        if (System.currentTimeMillis() < due) {
            try {
                Thread.sleep(due - System.currentTimeMillis());
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
