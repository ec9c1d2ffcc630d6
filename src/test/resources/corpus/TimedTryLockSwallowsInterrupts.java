// verdict: EXACT
// why: Time-outs and interrupts only send the caller round the loop again until it owns the lock; losing the interrupt flag is rude but costs no view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TimedTryLockSwallowsInterrupts implements Counter {
    private final Lock lock = new ReentrantLock();
    private long counter;

    private void getLock() {
        boolean locked = false;
        while (!locked) {
            try {
                locked = lock.tryLock(20, TimeUnit.MILLISECONDS);
            } catch (InterruptedException ignored) {
                // try again
            }
        }
    }

    @Override
    public void increment() {
        getLock();
        try {
            counter++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        getLock();
        try {
            return counter;
        } finally {
            lock.unlock();
        }
    }
}
