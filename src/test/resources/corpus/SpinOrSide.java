// verdict: EXACT
// why: The flag guards main, side is only ever added to atomically, and both only grow, so their sum lies within the bounds and never shrinks.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

public class SpinOrSide implements Counter {
    private final AtomicBoolean flag = new AtomicBoolean();
    private final AtomicLong side = new AtomicLong();
    private volatile long main;

    @Override
    public void increment() {
        for (int i = 0; i < 3; i++) {
            if (flag.compareAndSet(false, true)) {
                main++;
                flag.set(false);
                return;
            }
            Thread.onSpinWait();
        }
        side.incrementAndGet();
    }

    @Override
    public long value() {
        return main + side.get();
    }
}
