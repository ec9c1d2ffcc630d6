// verdict: EXACT
// why: the inner finally block runs before the resource is closed, and the returned value is read before that too, so the plain fields are only used under the lock.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

public class CountedBeforeClose implements Counter {
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
            try {
                remember(System.nanoTime());
            } finally {
                views++;
            }
        }
    }

    @Override
    public long value() {
        try (Held held = hold()) {
            return views;
        }
    }
}
