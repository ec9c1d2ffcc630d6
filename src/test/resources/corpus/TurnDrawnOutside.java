// verdict: HANGS
// why: numbers are drawn before the lock is taken, so the third may come to wait before the second, and signal() then wakes the third, whose turn it isn't and who wakes nobody.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** First come, first served: waiters queue on one condition in the order of their numbers. */
public class TurnDrawnOutside implements Counter {
    private final AtomicLong numbers = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition next = lock.newCondition();
    private long serving;
    private long views;

    @Override
    public void increment() {
        long mine = numbers.getAndIncrement();
        lock.lock();
        try {
            while (serving != mine) {
                next.awaitUninterruptibly();
            }
            views++;
            serving++;
            next.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
