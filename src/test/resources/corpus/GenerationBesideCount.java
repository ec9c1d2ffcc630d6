// verdict: OVERCOUNTS
// why: The generation in the low byte is not masked, so at the 256th view it carries one into the count above it and value() is 257.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Count in the upper 56 bits, a wrapping generation in the lower 8 for those who poll for changes. */
public class GenerationBesideCount implements Counter {
    private static final int GENERATION_BITS = 8;
    private static final long ONE_VIEW = 1L << GENERATION_BITS;
    private static final long ONE_GENERATION = 1L;

    private final AtomicLong word = new AtomicLong();

    @Override
    public void increment() {
        word.addAndGet(ONE_VIEW + ONE_GENERATION);
    }

    public byte generation() {
        return (byte) word.get();
    }

    @Override
    public long value() {
        return word.get() >>> GENERATION_BITS;
    }
}
