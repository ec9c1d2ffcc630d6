// verdict: EXACT
// why: Waiters enqueue before they test and park in a loop, unlock frees before it unparks the head, and interrupts are remembered: no wake-up is lost.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class FifoParkMutex implements Counter {
    private final AtomicBoolean locked = new AtomicBoolean();
    private final Queue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private long views;

    private void lock() {
        boolean interrupted = false;
        Thread me = Thread.currentThread();
        waiters.add(me);
        while (waiters.peek() != me || !locked.compareAndSet(false, true)) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                interrupted = true;
            }
        }
        waiters.remove();
        if (interrupted) {
            me.interrupt();
        }
    }

    private void unlock() {
        locked.set(false);
        LockSupport.unpark(waiters.peek());
    }

    @Override
    public void increment() {
        lock();
        views++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        long v = views;
        unlock();
        return v;
    }
}
