// verdict: EXACT
// why: the mark of an AtomicMarkableReference is a lock around replacing the immutable value
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicMarkableReference;

public class MarkAsLock implements Counter {
    private record Total(long views) {}

    private final AtomicMarkableReference<Total> total = new AtomicMarkableReference<>(new Total(0), false);

    @Override public void increment() {
        boolean[] marked = new boolean[1];
        while (true) {
            Total t = total.get(marked);
            if (!marked[0] && total.compareAndSet(t, t, false, true)) {
                total.set(new Total(t.views() + 1), false);
                return;
            }
            Thread.onSpinWait();
        }
    }

    @Override public long value() {
        return total.getReference().views();
    }
}
