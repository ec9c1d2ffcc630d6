// verdict: HANGS
// why: value() holds the monitor while it waits for the parallel stream, whose other workers need the same monitor in stripe(), as it is reentrant for the calling thread only.
import io.github.pageviews.counter.Counter;
import java.util.stream.IntStream;

/** Striped counts, summed in parallel. Everything that touches the stripes is synchronized. */
public class ParallelStripesMonitor implements Counter {
    private static final int STRIPES = 64;
    private final long[] stripes = new long[STRIPES];

    @Override
    public synchronized void increment() {
        stripes[(int) (Thread.currentThread().getId() & (STRIPES - 1))]++;
    }

    private synchronized long stripe(int index) {
        return stripes[index];
    }

    @Override
    public synchronized long value() {
        return IntStream.range(0, STRIPES).parallel().mapToLong(this::stripe).sum();
    }
}
