// verdict: EXACT
// why: Reference and stamp are read one after the other, but the compare-and-set succeeds only if both are current, and a count never comes back.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicStampedReference;

public class StampReadApart implements Counter {
    private final AtomicStampedReference<Long> views = new AtomicStampedReference<>(0L, 0);

    @Override
    public void increment() {
        while (true) {
            Long seen = views.getReference();
            int stamp = views.getStamp();
            if (views.compareAndSet(seen, seen + 1, stamp, stamp + 1)) {
                return;
            }
        }
    }

    @Override
    public long value() {
        return views.getReference();
    }
}
