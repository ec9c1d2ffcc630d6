// verdict: LOSES_VIEWS
// why: Both threads can find the flag false before either sets it: test and set are two steps.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;

public class WaitsWhileLocked implements Counter {
    private final AtomicBoolean locked = new AtomicBoolean();
    private volatile long n;

    @Override
    public void increment() {
        while (locked.get()) {
            Thread.yield();
        }
        locked.set(true);
        n++;
        locked.set(false);
    }

    @Override
    public long value() {
        return n;
    }
}
