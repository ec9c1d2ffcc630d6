// verdict: OVERCOUNTS
// why: two threads that both found the page full both file sixteen views, though the second finds a page that the first has already emptied.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class PageFiledAsFull implements Counter {
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
            filed += PAGE;
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
