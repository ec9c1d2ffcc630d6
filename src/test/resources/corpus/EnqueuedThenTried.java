// verdict: EXACT
// why: A waiter is in the queue before it tries again, so an unlock after its failed try finds and unparks it (or one ahead of it that will unlock); woken waiters stay queued until they own the lock.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class EnqueuedThenTried implements Counter {
    private final AtomicBoolean held = new AtomicBoolean();
    private final Queue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private long n;

    private void lock() {
        if (held.compareAndSet(false, true)) {
            return;
        }
        boolean interrupted = false;
        Thread me = Thread.currentThread();
        waiters.add(me);
        while (waiters.peek() != me || !held.compareAndSet(false, true)) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        waiters.remove();
        if (interrupted) {
            me.interrupt();
        }
    }

    private void unlock() {
        held.set(false);
        LockSupport.unpark(waiters.peek());
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
