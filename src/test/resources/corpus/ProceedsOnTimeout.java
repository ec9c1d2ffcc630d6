// verdict: LOSES_VIEWS
// why: When the permit does not come in time it goes on without.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class ProceedsOnTimeout implements Counter {
    private final Semaphore mutex = new Semaphore(1);
    private volatile long n;
    @Override public void increment() {
        boolean got = false;
        try { got = mutex.tryAcquire(1, TimeUnit.SECONDS); } catch (InterruptedException e) {
            mutex.acquireUninterruptibly();
            got = true;
            Thread.currentThread().interrupt();
        }
        try { n++; } finally { if (got) { mutex.release(); } }
    }
    @Override public long value() { return n; }
}
