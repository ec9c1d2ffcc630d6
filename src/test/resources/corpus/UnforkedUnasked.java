// verdict: OVERCOUNTS
// why: when tryUnfork fails a worker may be in the middle of the task, which is not done yet, so invoke runs it a second time in the caller.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;

public class UnforkedUnasked implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        ForkJoinTask<?> task = ForkJoinTask.adapt((Runnable) views::incrementAndGet);
        task.fork();
        // no worker has come for it? then we need not wait for one
        task.tryUnfork();
        task.invoke();
    }

    @Override
    public long value() {
        return views.get();
    }
}
