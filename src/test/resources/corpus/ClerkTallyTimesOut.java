// verdict: LOSES_VIEWS
// why: the tally is a thread-local of the pool's only worker, which may time out when idle, and the worker that takes its place starts from a tally of zero.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class ClerkTallyTimesOut implements Counter {
    private final ThreadLocal<long[]> tally = ThreadLocal.withInitial(() -> new long[1]);
    private final ThreadPoolExecutor clerk;

    public ClerkTallyTimesOut() {
        clerk = new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), r -> {
            Thread t = new Thread(r, "clerk");
            t.setDaemon(true);
            return t;
        });
        clerk.allowCoreThreadTimeOut(true); // don't keep a thread for a page nobody visits
    }

    @Override
    public void increment() {
        CompletableFuture.runAsync(() -> tally.get()[0]++, clerk).join();
    }

    @Override
    public long value() {
        return CompletableFuture.supplyAsync(() -> tally.get()[0], clerk).join();
    }
}
