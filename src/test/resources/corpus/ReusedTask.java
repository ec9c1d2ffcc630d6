// verdict: LOSES_VIEWS
// why: One task object is made new by two callers and then run by only one of them.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicLong;

public class ReusedTask extends RecursiveAction implements Counter {
    private final AtomicLong n = new AtomicLong();
    @Override protected void compute() { n.incrementAndGet(); }
    @Override public void increment() { reinitialize(); invoke(); }
    @Override public long value() { return n.get(); }
}
