// verdict: EXACT
// why: lockInterruptibly() throws without taking the lock and clears the interrupt, so the loop comes round with a clean status, leaves only with the lock held, and unlocks outside of what may throw.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;

public class InterruptiblyUntilLocked implements Counter {
    private final Lock lock = new ReentrantLock(true);
    private long views;

    private long update(LongUnaryOperator step) {
        boolean interrupted = false;
        for (boolean locked = false; !locked; ) {
            try {
                lock.lockInterruptibly();
                locked = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        try {
            return views = step.applyAsLong(views);
        } finally {
            lock.unlock();
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    @Override public void increment() {
        update(n -> n + 1);
    }

    @Override public long value() {
        return update(LongUnaryOperator.identity());
    }
}
