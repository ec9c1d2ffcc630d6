// verdict: LOSES_VIEWS
// why: the new edition starts from the 4,096 copies that its maker saw, and a view that another thread adds to the old edition afterwards is in no edition that anybody reads.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class EditionsCarriedOver implements Counter {
    private static final int RUN = 4096;

    private static final class Edition {
        final long before;
        final AtomicLong printed = new AtomicLong();

        Edition(long before) {
            this.before = before;
        }
    }

    private final AtomicReference<Edition> current = new AtomicReference<>(new Edition(0));

    @Override
    public void increment() {
        Edition edition = current.get();
        long copies = edition.printed.incrementAndGet();
        if (copies == RUN) {
            current.compareAndSet(edition, new Edition(edition.before + copies));
        }
    }

    @Override
    public long value() {
        Edition edition = current.get();
        return edition.before + edition.printed.get();
    }
}
