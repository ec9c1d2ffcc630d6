// verdict: EXACT
// why: ForkJoinTask.invoke runs or awaits the task and returns when it is done, uninterruptibly; the counting is atomic.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicLong;

public class ForkedAndInvoked implements Counter {
    private final AtomicLong views = new AtomicLong();

    private final class View extends RecursiveAction {
        @Override
        protected void compute() {
            views.incrementAndGet();
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
