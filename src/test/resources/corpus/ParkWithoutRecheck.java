// verdict: HANGS
// why: The holder can unlock between a waiter's failed CAS and its enqueueing, finds nobody to unpark, and the waiter then parks with nobody left to wake it.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class ParkWithoutRecheck implements Counter {
    private final AtomicBoolean locked = new AtomicBoolean();
    private final Queue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private long views;

    private void lock() {
        while (!locked.compareAndSet(false, true)) {
            waiters.add(Thread.currentThread());
            LockSupport.park(this);
        }
    }

    private void unlock() {
        locked.set(false);
        Thread next = waiters.poll();
        if (next != null) {
            LockSupport.unpark(next);
        }
    }

    @Override
    public void increment() {
        lock();
        try {
            views++;
        } finally {
            unlock();
        }
    }

    @Override
    public long value() {
        lock();
        try {
            return views;
        } finally {
            unlock();
        }
    }
}
