// verdict: LOSES_VIEWS|STALE_READS|GOES_BACKWARD
// why: getOpaque gives no happens-before, and views is not final: a thread may see the new box with views still 0, and then counts on from there.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class OpaqueOpenBox implements Counter {
    private static final class Total {
        long views;
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
