// verdict: EXACT
// why: A semaphore with one permit, taken uninterruptibly and given back once, is a lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class ExtendsSemaphore extends Semaphore implements Counter {
    private long n;
    public ExtendsSemaphore() { super(1); }
    @Override public void increment() { acquireUninterruptibly(); n++; release(); }
    @Override public long value() { acquireUninterruptibly(); try { return n; } finally { release(); } }
}
