// verdict: EXACT
// why: A wake-up can be missed, but no park lasts longer than a millisecond.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class ParkNanosBounded implements Counter {
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Queue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private long n;
    private void lock() {
        while (!busy.compareAndSet(false, true)) {
            waiters.add(Thread.currentThread());
            LockSupport.parkNanos(this, 1_000_000);
        }
    }
    private void unlock() {
        busy.set(false);
        LockSupport.unpark(waiters.poll());
    }
    @Override public void increment() { lock(); n++; unlock(); }
    @Override public long value() { lock(); try { return n; } finally { unlock(); } }
}
