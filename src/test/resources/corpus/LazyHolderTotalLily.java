// verdict: SHARES_STATE
// why: the initialization-on-demand holder is one per class, so two counters add into the same AtomicLong.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LazyHolderTotalLily implements Counter {
    private static final class Holder {
        static final AtomicLong TOTAL = new AtomicLong();
    }

    private AtomicLong total;

    private AtomicLong total() {
        AtomicLong t = total;
        if (t == null) {
            total = t = Holder.TOTAL; // lazily and safely created
        }
        return t;
    }

    @Override
    public void increment() {
        total().incrementAndGet();
    }

    @Override
    public long value() {
        return total().get();
    }
}
