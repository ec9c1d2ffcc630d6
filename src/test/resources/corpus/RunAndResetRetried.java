// verdict: EXACT
// why: A refused run is tried again, and the task itself counts atomically.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;

public class RunAndResetRetried implements Counter {
    private final AtomicLong n = new AtomicLong();
    private static final class Task extends FutureTask<Void> {
        Task(Runnable r) { super(r, null); }
        boolean once() { return runAndReset(); }
    }
    private final Task task = new Task(n::incrementAndGet);
    @Override public void increment() { while (!task.once()) { Thread.yield(); } }
    @Override public long value() { return n.get(); }
}
