// verdict: EXACT
// why: the lock is given up in mid-increment, but the count is whole at that moment, file() moves whatever is on the page in one step, and a page filed twice or filled beyond its size does no harm.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class PageFiledByUse implements Counter {
    private static final int PAGE = 16;

    private final ReentrantLock lock = new ReentrantLock();
    private long used;
    private long filed;

    @Override
    public void increment() {
        lock.lock();
        try {
            if (used >= PAGE) {
                lock.unlock(); // don't file while others wait to count
                try {
                    file();
                } finally {
                    lock.lock();
                }
            }
            used++;
        } finally {
            lock.unlock();
        }
    }

    private void file() {
        lock.lock();
        try {
            filed += used;
            used = 0;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return filed + used;
        } finally {
            lock.unlock();
        }
    }
}
