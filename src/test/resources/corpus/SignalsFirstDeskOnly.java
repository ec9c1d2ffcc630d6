// verdict: HANGS
// why: give() signals only when no desk was free before, so a reader who waits for both desks while one is free is not woken when the other is given back.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Two desks: a view needs one of them, a read both. */
public class SignalsFirstDeskOnly implements Counter {
    private static final int DESKS = 2;

    private final AtomicLong views = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private int desks = DESKS;

    @Override
    public void increment() {
        take(1);
        views.incrementAndGet();
        give(1);
    }

    @Override
    public long value() {
        take(DESKS);
        long now = views.get();
        give(DESKS);
        return now;
    }

    private void take(int wanted) {
        lock.lock();
        try {
            while (desks < wanted) {
                free.awaitUninterruptibly();
            }
            desks -= wanted;
        } finally {
            lock.unlock();
        }
    }

    private void give(int back) {
        lock.lock();
        try {
            boolean noneWasFree = desks == 0;
            desks += back;
            if (noneWasFree) {
                free.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
