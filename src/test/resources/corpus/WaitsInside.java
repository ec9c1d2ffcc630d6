// verdict: LOSES_VIEWS
// why: wait releases the monitor while it waits, so another view runs between this one's read and its write.
import io.github.pageviews.counter.Counter;

public class WaitsInside implements Counter {
    private long n;

    @Override
    public synchronized void increment() {
        long seen = n;
        try {
            wait(1);                // let the others have a turn
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        n = seen + 1;
    }

    @Override
    public synchronized long value() {
        return n;
    }
}
