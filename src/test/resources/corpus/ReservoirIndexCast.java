// verdict: FAILS|OVERFLOWS
// why: at the 2^31st view the number of views cast to int is negative, and nextInt throws IllegalArgumentException for a bound that is not positive.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Counts views and keeps a uniform sample of who made them (Vitter's reservoir). */
public class ReservoirIndexCast implements Counter {
    private static final int SAMPLE = 32;

    private final AtomicLong views = new AtomicLong();
    private final AtomicReferenceArray<String> sample = new AtomicReferenceArray<>(SAMPLE);

    @Override
    public void increment() {
        long seen = views.incrementAndGet();
        int place = seen <= SAMPLE
                ? (int) seen - 1
                : ThreadLocalRandom.current().nextInt((int) seen);
        if (place < SAMPLE) {
            sample.set(place, Thread.currentThread().getName());
        }
    }

    public String sampled(int place) {
        return sample.get(place);
    }

    @Override
    public long value() {
        return views.get();
    }
}
