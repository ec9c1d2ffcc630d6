// verdict: LOSES_VIEWS
// why: each thread has a lock of its own
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class LockPerThread implements Counter {
    private final ThreadLocal<ReentrantLock> lock = ThreadLocal.withInitial(ReentrantLock::new);
    private volatile long views;

    @Override public void increment() {
        ReentrantLock l = lock.get();
        l.lock();
        try {
            views = views + 1;
        } finally {
            l.unlock();
        }
    }

    @Override public long value() {
        return views;
    }
}
