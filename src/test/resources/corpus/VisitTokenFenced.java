// verdict: EXACT
// why: clean() runs the action at most once, and as the token stays reachable until clean() has returned, the cleaner's own thread never takes it first, so each view is added by its caller before increment() returns.
import io.github.pageviews.counter.Counter;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.concurrent.atomic.LongAdder;

/** Every visit is a resource; closing it is what counts. */
public class VisitTokenFenced implements Counter {
    private static final Cleaner CLEANER = Cleaner.create();

    private final LongAdder total = new LongAdder();

    @Override
    public void increment() {
        Object token = new Object();
        Cleaner.Cleanable visit = CLEANER.register(token, total::increment);
        try {
            visit.clean();
        } finally {
            Reference.reachabilityFence(token);
        }
    }

    @Override
    public long value() {
        return total.sum();
    }
}
