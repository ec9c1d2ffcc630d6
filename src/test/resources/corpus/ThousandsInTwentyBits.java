// verdict: EXACT
// why: the loose field may run past a thousand, but nobody leaves before it has been seen below that, so it never exceeds a thousand and one for each thread inside, which twenty bits hold; every step of the one word either adds one view or moves a thousand from the lower field to the upper.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ThousandsInTwentyBits implements Counter {
    private static final int BITS = 20;
    private static final long LOOSE = (1L << BITS) - 1;
    private static final long PACK = 1_000;

    /** Packs above, loose ones below. */
    private final AtomicLong word = new AtomicLong();

    @Override
    public void increment() {
        long seen = word.incrementAndGet();
        while ((seen & LOOSE) >= PACK) {
            word.compareAndSet(seen, seen - PACK + (1L << BITS));
            seen = word.get();
        }
    }

    @Override
    public long value() {
        long seen = word.get();
        return (seen >>> BITS) * PACK + (seen & LOOSE);
    }
}
