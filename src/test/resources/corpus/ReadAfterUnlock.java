// verdict: STALE_READS|OVERCOUNTS|GOES_BACKWARD
// why: The long is read outside of the lock and is not volatile, so a read may get half of it when the low part carries.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ReadAfterUnlock implements Counter {
    private final Lock lock = new ReentrantLock();
    private long n;
    @Override public void increment() { lock.lock(); try { n++; } finally { lock.unlock(); } }
    @Override public long value() { lock.lock(); lock.unlock(); return n; }
}
