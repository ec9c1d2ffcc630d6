// verdict: LOSES_VIEWS
// why: the cleaner watches a token that nobody keeps after the constructor instead of the counter, so after a garbage collection it closes the tally of a living counter, which then drops its views.
import io.github.pageviews.counter.Counter;
import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicLong;

/** The tally is closed by a cleaner, and must not refer to what the cleaner watches. */
public class CleanedWithItsToken implements Counter {
    private static final Cleaner CLEANER = Cleaner.create();

    private static final class Tally implements Runnable {
        private final AtomicLong views = new AtomicLong();
        private volatile boolean closed;

        void add() {
            if (!closed) {
                views.incrementAndGet();
            }
        }

        @Override
        public void run() {
            closed = true;      // whoever still holds it does so by mistake
        }
    }

    private final Tally tally = new Tally();

    public CleanedWithItsToken() {
        Object token = new Object();
        CLEANER.register(token, tally);
    }

    @Override
    public void increment() {
        tally.add();
    }

    @Override
    public long value() {
        return tally.views.get();
    }
}
