// verdict: EXACT
// why: awaitUninterruptibly in a while loop, every leave signals one waiter of a kind
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionGate implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private boolean taken;
    private long views;

    private void take() {
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

    private void give() {
        lock.lock();
        try {
            taken = false;
            free.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override public void increment() {
        take();
        try {
            views++;
        } finally {
            give();
        }
    }

    @Override public long value() {
        take();
        try {
            return views;
        } finally {
            give();
        }
    }
}
