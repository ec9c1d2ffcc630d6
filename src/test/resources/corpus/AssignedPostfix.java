// verdict: LOSES_VIEWS
// why: n = n++ stores the old value back (JLS 15.26.1, 15.14.2), so the very first view is lost in any schedule.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class AssignedPostfix implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile long n;

    @Override
    public void increment() {
        lock.lock();
        try {
            n = n++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        return n;
    }
}
