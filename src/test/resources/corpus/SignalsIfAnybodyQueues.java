// verdict: HANGS
// why: hasQueuedThreads tells who waits for the lock and not who waits on the condition, so a waiter with nobody queueing for the lock is never signalled.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SignalsIfAnybodyQueues implements Counter {
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
            if (lock.hasQueuedThreads()) {
                free.signal();
            }
        } finally {
            lock.unlock();
        }
    }
}
