// verdict: HANGS
// why: compareAndSet compares references; from 128 on the re-boxed expected Long is another object, so the 129th view spins for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicStampedReference;

public class StampedReferenceBoxedAster implements Counter {
    private final AtomicStampedReference<Long> views = new AtomicStampedReference<>(0L, 0);

    @Override
    public void increment() {
        int[] stamp = new int[1];
        long seen;
        do {
            seen = views.get(stamp);
        } while (!views.compareAndSet(seen, seen + 1, stamp[0], stamp[0] + 1));
    }

    @Override
    public long value() {
        return views.getReference();
    }
}
