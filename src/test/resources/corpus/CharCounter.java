// verdict: OVERFLOWS
// why: a char starts again at zero after 65535
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class CharCounter implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private char views = 0;

    @Override public void increment() {
        lock.lock();
        try {
            views++;
        } finally {
            lock.unlock();
        }
    }

    @Override public long value() {
        lock.lock();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
