// verdict: EXACT
// why: the view is counted under the monitor before the refresh is handed in; a full queue makes the pool drop the oldest refresh, after which there is room, as nobody else can hand one in meanwhile.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Counts, and keeps a dashboard up to date; the dashboard only cares for the newest number. */
public class DashboardDiscardsOldest implements Counter {
    private final ThreadPoolExecutor dashboard = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
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
