// verdict: HANGS
// why: An interrupted waiter restores its flag inside the loop, so await throws at once every time without giving the lock back, and the holder can't get in to leave.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionReinterrupt implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private boolean busy;
    private volatile long count;

    private void enter() {
        lock.lock();
        try {
            while (busy) {
                try {
                    free.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
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
            free.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void increment() {
        enter();
        count = count + 1;
        leave();
    }

    @Override
    public long value() {
        return count;
    }
}
