// verdict: EXACT
// why: only the first in the line may take the flag, and whoever gives it back looks for the first after that and unparks it, so a permit is there even if it has not parked yet.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class UnparksTheFirst implements Counter {
    private final AtomicBoolean taken = new AtomicBoolean();
    private final ConcurrentLinkedDeque<Thread> waiting = new ConcurrentLinkedDeque<>();
    private long views;

    @Override
    public void increment() {
        lock();
        views++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        long seen = views;
        unlock();
        return seen;
    }

    private void lock() {
        Thread me = Thread.currentThread();
        boolean interrupted = false;
        waiting.offerLast(me);
        while (waiting.peekFirst() != me || !taken.compareAndSet(false, true)) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        waiting.pollFirst();
        if (interrupted) {
            me.interrupt();
        }
    }

    private void unlock() {
        taken.set(false);
        Thread next = waiting.peekFirst();
        if (next != null) {
            LockSupport.unpark(next);
        }
    }
}
