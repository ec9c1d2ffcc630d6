// verdict: STALE_READS
// why: nobody keeps the token, so the cleaner's thread may take the action first; clean() then returns at once without it, and a read after increment() misses the view that the cleaner has yet to add.
import io.github.pageviews.counter.Counter;
import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.LongAdder;

/** Every visit is a resource; closing it is what counts. */
public class VisitTokenDropped implements Counter {
    private static final Cleaner CLEANER = Cleaner.create();

    private final LongAdder total = new LongAdder();

    @Override
    public void increment() {
        Cleaner.Cleanable visit = CLEANER.register(new Object(), total::increment);
        visit.clean();
    }

    @Override
    public long value() {
        return total.sum();
    }
}
