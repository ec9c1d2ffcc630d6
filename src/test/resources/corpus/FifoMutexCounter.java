// verdict: EXACT
// why: the first-in first-out mutex of LockSupport's documentation
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class FifoMutexCounter implements Counter {
    private final AtomicBoolean locked = new AtomicBoolean(false);
    private final Queue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private long views;

    private void lock() {
        boolean wasInterrupted = false;
        Thread current = Thread.currentThread();
        waiters.add(current);
        while (waiters.peek() != current || !locked.compareAndSet(false, true)) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                wasInterrupted = true;
            }
        }
        waiters.remove();
        if (wasInterrupted) {
            current.interrupt();
        }
    }

    private void unlock() {
        locked.set(false);
        LockSupport.unpark(waiters.peek());
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
