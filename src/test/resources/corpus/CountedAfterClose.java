// verdict: LOSES_VIEWS
// why: the finally block of a try with resources runs after the resources are closed, so views++ is done when the lock has already been given back.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

public class CountedAfterClose implements Counter {
    private interface Held extends AutoCloseable {
        @Override
        void close();
    }

    private static final int KEPT = 16;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Long> latest = new ArrayDeque<>();
    private long views;

    private Held hold() {
        lock.lock();
        return lock::unlock;
    }

    private void remember(long when) {
        if (latest.size() == KEPT) {
            latest.removeFirst();
        }
        latest.addLast(when);
    }

    @Override
    public void increment() {
        try (Held held = hold()) {
            remember(System.nanoTime());
        } finally {
            views++;
        }
    }

    @Override
    public long value() {
        try (Held held = hold()) {
            return views;
        }
    }
}
