// verdict: EXACT
// why: the busy flag is re-checked under the lock after every wake-up, time-out and interrupt, and whoever set it always clears it and signals.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionAwaitNanosHolly implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private boolean busy;
    private long count; // guarded by busy

    private void enter() {
        boolean interrupted = false;
        lock.lock();
        try {
            while (busy) {
                try {
                    free.awaitNanos(1_000_000);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            busy = true;
        } finally {
            lock.unlock();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        lock.lock();
        try {
            busy = false;
            free.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void increment() {
        enter();
        count++;
        leave();
    }

    @Override
    public long value() {
        enter();
        long c = count;
        leave();
        return c;
    }
}
