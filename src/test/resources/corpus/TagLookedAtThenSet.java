// verdict: OVERCOUNTS
// why: the tag is read and then set in two steps, so the worker and the caller may both find the view open and both count it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;

public class TagLookedAtThenSet implements Counter {
    private static final short OPEN = 0;
    private static final short TAKEN = 1;

    private final AtomicLong views = new AtomicLong();
    private final ForkJoinPool pool = new ForkJoinPool(2);

    /** One view; the tag says whether somebody has taken it on. */
    private final class View extends ForkJoinTask<Void> {
        boolean take() {
            if (getForkJoinTaskTag() != OPEN) {
                return false;
            }
            setForkJoinTaskTag(TAKEN);
            return true;
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
