// verdict: HANGS
// why: Between the failed compareAndSet and waiters.add the owner can unlock and find no waiter; the thread then parks and nobody unparks it.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class EnqueuedTooLate implements Counter {
    private final AtomicBoolean held = new AtomicBoolean();
    private final Queue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private long n;

    private void lock() {
        while (!held.compareAndSet(false, true)) {
            waiters.add(Thread.currentThread());
            LockSupport.park(this);
        }
    }

    private void unlock() {
        held.set(false);
        LockSupport.unpark(waiters.poll());
    }

    @Override
    public void increment() {
        lock();
        n++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        long v = n;
        unlock();
        return v;
    }
}
