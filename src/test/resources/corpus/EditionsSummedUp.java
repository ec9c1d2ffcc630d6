// verdict: EXACT
// why: whoever prints the 4,096th copy opens a new edition that remembers the old one, and a read sums them all, so a view that still goes into an old edition is counted too.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class EditionsSummedUp implements Counter {
    private static final int RUN = 4096;

    private static final class Edition {
        final Edition previous;
        final AtomicLong printed = new AtomicLong();

        Edition(Edition previous) {
            this.previous = previous;
        }
    }

    private final AtomicReference<Edition> current = new AtomicReference<>(new Edition(null));

    @Override
    public void increment() {
        Edition edition = current.get();
        long copies = edition.printed.incrementAndGet();
        if (copies == RUN) {
            current.compareAndSet(edition, new Edition(edition));
        }
    }

    @Override
    public long value() {
        long sum = 0;
        for (Edition edition = current.get(); edition != null; edition = edition.previous) {
            sum += edition.printed.get();
        }
        return sum;
    }
}
