// verdict: HANGS
// why: between the failed attempt and joining the queue the lock may be freed, and then nobody unparks the waiter
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class ParkAfterCheck implements Counter {
    private final AtomicBoolean locked = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private long views;

    private void lock() {
        boolean interrupted = false;
        while (!locked.compareAndSet(false, true)) {
            waiters.add(Thread.currentThread());
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void unlock() {
        locked.set(false);
        Thread first = waiters.poll();
        if (first != null) {
            LockSupport.unpark(first);
        }
    }

    @Override public void increment() {
        lock();
        views++;
        unlock();
    }

    @Override public long value() {
        lock();
        long v = views;
        unlock();
        return v;
    }
}
