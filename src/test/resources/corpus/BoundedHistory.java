// verdict: LOSES_VIEWS
// why: The history keeps the last 128 entries and the total is its size, so the 129th view pushes one out.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class BoundedHistory implements Counter {
    private static final int CAPACITY = 128;

    private record Entry(String thread, long nanos) { }

    private static final class Ring {
        private final Deque<Entry> entries = new ArrayDeque<>(CAPACITY);
        private final int capacity;

        Ring(int capacity) {
            this.capacity = capacity;
        }

        void append(Entry entry) {
            if (entries.size() == capacity) {
                entries.removeFirst();
            }
            entries.addLast(entry);
        }

        int size() {
            return entries.size();
        }
    }

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Ring ring = new Ring(CAPACITY);

    @Override
    public void increment() {
        Entry entry = new Entry(Thread.currentThread().getName(), System.nanoTime());
        lock.writeLock().lock();
        try {
            ring.append(entry);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public long value() {
        lock.readLock().lock();
        try {
            return ring.size();
        } finally {
            lock.readLock().unlock();
        }
    }
}
