// verdict: EXACT
// why: The baton is awaited uninterruptibly in a while loop under the lock and signalled after it was given back, so at most one caller is in the unlocked middle part.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionBatonTurns implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private boolean taken;
    private long views;

    private void takeBaton() {
        lock.lock();
        try {
            while (taken) {
                free.awaitUninterruptibly();
            }
            taken = true;
        } finally {
            lock.unlock();
        }
    }

    private void giveBaton() {
        lock.lock();
        try {
            taken = false;
            free.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void increment() {
        takeBaton();
        views++; // outside the lock, but with the baton
        giveBaton();
    }

    @Override
    public long value() {
        takeBaton();
        try {
            return views;
        } finally {
            giveBaton();
        }
    }
}
