// verdict: LOSES_VIEWS
// why: runAndReset does nothing and says so when another thread is running the task.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;

public class RunAndResetDropped extends FutureTask<Void> implements Counter {
    private static final AtomicLong UNUSED = new AtomicLong();
    private final AtomicLong n;
    private RunAndResetDropped(AtomicLong n) { super(n::incrementAndGet, null); this.n = n; }
    public RunAndResetDropped() { this(new AtomicLong()); }
    @Override public void increment() { runAndReset(); }
    @Override public long value() { return n.get(); }
}
