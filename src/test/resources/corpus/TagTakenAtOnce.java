// verdict: EXACT
// why: compareAndSetForkJoinTaskTag lets just one of the worker and the caller take the view, and whoever does not take it waits for the other.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;

public class TagTakenAtOnce implements Counter {
    private static final short OPEN = 0;
    private static final short TAKEN = 1;

    private final AtomicLong views = new AtomicLong();
    private final ForkJoinPool pool = new ForkJoinPool(2);

    /** One view; the tag says whether somebody has taken it on. */
    private final class View extends ForkJoinTask<Void> {
        boolean take() {
            return compareAndSetForkJoinTaskTag(OPEN, TAKEN);
        }

        @Override
        protected boolean exec() {
            if (take()) {
                views.incrementAndGet();
            }
            return true;
        }

        @Override
        public Void getRawResult() {
            return null;
        }

        @Override
        protected void setRawResult(Void value) {
        }
    }

    @Override
    public void increment() {
        View view = new View();
        pool.execute(view);
        if (view.take()) {
            // the pool was busy, no need to wait for it
            views.incrementAndGet();
        } else {
            view.quietlyJoin();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
