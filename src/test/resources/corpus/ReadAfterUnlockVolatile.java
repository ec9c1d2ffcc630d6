// verdict: EXACT
// why: Only the lock writes the volatile total, so it may be read anywhere.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ReadAfterUnlockVolatile implements Counter {
    private final Lock lock = new ReentrantLock();
    private volatile long n;
    @Override public void increment() { lock.lock(); try { n++; } finally { lock.unlock(); } }
    @Override public long value() { lock.lock(); lock.unlock(); return n; }
}
