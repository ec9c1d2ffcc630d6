// verdict: OVERCOUNTS
// why: Two bits hold the readers inside, and the fourth reader at once carries into the count: without any view it answers 1.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** One word: bits 2..63 the views, bits 0..1 the scrapers that are reading right now. */
public class ReaderLanePacked implements Counter {
    private static final int LANE_BITS = 2;
    private static final long ONE_READER = 1L;
    private static final long ONE_VIEW = 1L << LANE_BITS;
    private static final long LANE = ONE_VIEW - 1;

    private final AtomicLong word = new AtomicLong();

    @Override
    public void increment() {
        word.addAndGet(ONE_VIEW);
    }

    @Override
    public long value() {
        long entered = word.addAndGet(ONE_READER);
        try {
            return entered >>> LANE_BITS;
        } finally {
            word.addAndGet(-ONE_READER);
        }
    }

    public int readersInside() {
        return (int) (word.get() & LANE);
    }
}
