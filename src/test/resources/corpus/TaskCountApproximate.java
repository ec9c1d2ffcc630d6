// verdict: STALE_READS|GOES_BACKWARD
// why: getTaskCount is only an approximation: a task just taken from the queue is neither queued nor running yet.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class TaskCountApproximate extends ThreadPoolExecutor implements Counter {
    public TaskCountApproximate() {
        super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> {
            Thread t = new Thread(r);
            t.setDaemon(true);
            return t;
        });
    }
    @Override public void increment() { execute(() -> { }); }
    @Override public long value() { return getTaskCount(); }
}
