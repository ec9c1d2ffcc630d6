// verdict: FAILS
// why: notify() is Object's and needs the monitor of the Condition object, which nobody holds: IllegalMonitorStateException on the first view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ConditionNotify implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition counted = lock.newCondition();
    private long n;

    @Override
    public void increment() {
        lock.lock();
        try {
            n++;
            counted.notify();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return n;
        } finally {
            lock.unlock();
        }
    }
}
