// verdict: EXACT
// why: state is -1 with a writer and else the number of readers; both change it by compare-and-set with volatile effects, so n is never written beside another access.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class HandMadeReadWrite implements Counter {
    private final AtomicInteger state = new AtomicInteger();
    private long n;

    @Override
    public void increment() {
        while (!state.compareAndSet(0, -1)) {
            Thread.onSpinWait();
        }
        n++;
        state.set(0);
    }

    @Override
    public long value() {
        int readers;
        while ((readers = state.get()) < 0 || !state.compareAndSet(readers, readers + 1)) {
            Thread.onSpinWait();
        }
        long v = n;
        state.decrementAndGet();
        return v;
    }
}
