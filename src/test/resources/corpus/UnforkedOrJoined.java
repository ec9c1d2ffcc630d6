// verdict: EXACT
// why: tryUnfork is true only when it has taken the task back out of the queue, and then the caller alone runs it; otherwise a worker has it and the caller waits.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;

public class UnforkedOrJoined implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        ForkJoinTask<?> task = ForkJoinTask.adapt((Runnable) views::incrementAndGet);
        task.fork();
        // no worker has come for it? then we need not wait for one
        if (task.tryUnfork()) {
            task.invoke();
        } else {
            task.join();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
