// verdict: LOSES_VIEWS
// why: between the two locks another view may count and publish, and then the smaller number that this one has kept from its own turn is published over it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Counts under the write lock and publishes under the read lock, so that readers need no lock at all. */
public class PublishesWhatItWrote implements Counter {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Lock read = lock.readLock();
    private final Lock write = lock.writeLock();
    private long views;
    private volatile long published;

    @Override
    public void increment() {
        long mine;
        write.lock();
        try {
            mine = ++views;
        } finally {
            write.unlock();
        }
        read.lock();
        try {
            published = mine;
        } finally {
            read.unlock();
        }
    }

    @Override
    public long value() {
        return published;
    }
}
