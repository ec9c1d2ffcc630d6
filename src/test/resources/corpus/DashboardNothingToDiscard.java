// verdict: FAILS
// why: a synchronous queue never holds a task that could be discarded, so while the worker waits for the monitor that the caller holds the policy calls execute again and again until the stack overflows.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Counts, and keeps a dashboard up to date; the dashboard only cares for the newest number. */
public class DashboardNothingToDiscard implements Counter {
    private final ThreadPoolExecutor dashboard = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> {
                Thread thread = new Thread(task, "dashboard");
                thread.setDaemon(true);
                return thread;
            },
            new ThreadPoolExecutor.DiscardOldestPolicy());
    private long views;
    private String shown = "";

    @Override
    public synchronized void increment() {
        views++;
        dashboard.execute(this::refresh);
    }

    private synchronized void refresh() {
        shown = views + " views";
    }

    @Override
    public synchronized long value() {
        return views;
    }

    public synchronized String shown() {
        return shown;
    }
}
