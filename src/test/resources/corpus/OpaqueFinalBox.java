// verdict: EXACT
// why: The reference is read coherently, replaced by compare-and-set only, and the box has a final field, which is seen through any reference to it (JLS 17.5).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class OpaqueFinalBox implements Counter {
    private static final class Total {
        final long views;
        Total(long views) { this.views = views; }
    }

    private final AtomicReference<Total> total = new AtomicReference<>(new Total(0));

    @Override
    public void increment() {
        Total t;
        do {
            t = total.getOpaque();
        } while (!total.compareAndSet(t, new Total(t.views + 1)));
    }

    @Override
    public long value() {
        return total.getOpaque().views;
    }
}
