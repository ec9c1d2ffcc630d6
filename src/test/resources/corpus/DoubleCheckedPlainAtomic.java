// verdict: STALE_READS
// why: The holder field is not volatile: a thread that got it through a racing read and counted may, in value(), still read null, as no happens-before hides that, and answers 0.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class DoubleCheckedPlainAtomic implements Counter {
    private AtomicLong holder;

    private AtomicLong holder() {
        AtomicLong h = holder;
        if (h == null) {
            synchronized (this) {
                h = holder;
                if (h == null) {
                    h = new AtomicLong();
                    holder = h;
                }
            }
        }
        return h;
    }

    @Override
    public void increment() {
        holder().incrementAndGet();
    }

    @Override
    public long value() {
        AtomicLong h = holder;
        return h == null ? 0 : h.get();
    }
}
