// verdict: OVERFLOWS
// why: The count has 33 bits of the word and goes back to zero at 2^33.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Low 33 bits: views. High 31 bits: who came last. */
public class OneBitMoreThanAnInt implements Counter {
    private static final int COUNT_BITS = 33;
    private static final long COUNT = (1L << COUNT_BITS) - 1;

    private final AtomicLong word = new AtomicLong();

    @Override
    public void increment() {
        long visitor = Thread.currentThread().hashCode();
        word.updateAndGet(w -> visitor << COUNT_BITS | (w + 1) & COUNT);
    }

    public int lastVisitor() {
        return (int) (word.get() >>> COUNT_BITS);
    }

    @Override
    public long value() {
        return word.get() & COUNT;
    }
}
