// verdict: EXACT
// why: hasWaiters is asked under the lock and is false only when nobody waits on the condition; who is woken looks at the flag again, so one thread at a time is in the unlocked middle.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SignalsIfAnybodyWaits implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private boolean busy;
    private long views;

    @Override
    public void increment() {
        enter();
        views++;
        leave();
    }

    @Override
    public long value() {
        enter();
        long seen = views;
        leave();
        return seen;
    }

    private void enter() {
        lock.lock();
        try {
            while (busy) {
                free.awaitUninterruptibly();
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
            if (lock.hasWaiters(free)) {
                free.signal();
            }
        } finally {
            lock.unlock();
        }
    }
}
