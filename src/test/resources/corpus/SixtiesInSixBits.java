// verdict: LOSES_VIEWS
// why: six bits hold no more than sixty-three, and a carry that fails because another view came in between is left to that one, so with a few views at the bound the loose field runs over into the packs at sixty-four, which counts as sixty: four views are gone.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class SixtiesInSixBits implements Counter {
    private static final int BITS = 6;
    private static final long LOOSE = (1L << BITS) - 1;
    private static final long PACK = 60;

    /** Packs above, loose ones below. */
    private final AtomicLong word = new AtomicLong();

    @Override
    public void increment() {
        long seen = word.incrementAndGet();
        if ((seen & LOOSE) >= PACK) {
            word.compareAndSet(seen, seen - PACK + (1L << BITS)); // else whoever came in between carries
        }
    }

    @Override
    public long value() {
        long seen = word.get();
        return (seen >>> BITS) * PACK + (seen & LOOSE);
    }
}
