// verdict: EXACT
// why: A semaphore may be released by another thread: the permit taken by the caller comes back after the worker counted, so nobody reads or counts before that, and release happens before the next acquire.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

public class PermitReturnedByWorker implements Counter {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r, "view-worker");
        t.setDaemon(true);
        return t;
    });
    private final Semaphore permit = new Semaphore(1);
    private long n;

    @Override
    public void increment() {
        permit.acquireUninterruptibly();
        worker.execute(() -> {
            n++;
            permit.release();
        });
    }

    @Override
    public long value() {
        permit.acquireUninterruptibly();
        long v = n;
        permit.release();
        return v;
    }
}
