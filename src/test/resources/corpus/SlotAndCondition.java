// verdict: EXACT
// why: One slot guarded by busy: waiters loop on it and are signalled under the lock; n is only used by the slot's holder, ordered by the lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SlotAndCondition implements Counter {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition idle = lock.newCondition();
    private boolean busy;
    private long n;

    private void enter() {
        lock.lock();
        try {
            while (busy) {
                idle.awaitUninterruptibly();
            }
            busy = true;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            busy = false;
            idle.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void increment() {
        enter();
        n++;
        leave();
    }

    @Override
    public long value() {
        enter();
        long v = n;
        leave();
        return v;
    }
}
