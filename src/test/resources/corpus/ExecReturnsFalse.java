// verdict: HANGS
// why: exec() returns false, which says that the task has not completed normally and will be completed by somebody later, so invoke() waits for ever in the very first view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;

/** A view is a fork/join task of its own kind. */
public class ExecReturnsFalse implements Counter {
    private final AtomicLong views = new AtomicLong();

    private final class View extends ForkJoinTask<Void> {
        @Override
        public Void getRawResult() {
            return null;
        }

        @Override
        protected void setRawResult(Void result) {
        }

        @Override
        protected boolean exec() {
            views.incrementAndGet();
            return false; // there is no result
        }
    }

    @Override
    public void increment() {
        new View().invoke();
    }

    @Override
    public long value() {
        return views.get();
    }
}
