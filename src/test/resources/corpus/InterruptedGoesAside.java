// verdict: EXACT
// why: Whoever is interrupted while waiting for the lock is counted aside, once, and keeps the interrupt.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

public class InterruptedGoesAside implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final LongAdder aside = new LongAdder();
    private long n;
    @Override public void increment() {
        try { lock.lockInterruptibly(); } catch (InterruptedException e) {
            aside.increment();
            Thread.currentThread().interrupt();
            return;
        }
        try { n++; } finally { lock.unlock(); }
    }
    @Override public long value() {
        lock.lock();
        try { return n + aside.sum(); } finally { lock.unlock(); }
    }
}
