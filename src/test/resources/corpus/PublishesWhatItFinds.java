// verdict: EXACT
// why: views can't change while anybody holds the read lock, so all who publish at once publish the same number, which has their own views in it, and what is published later is never smaller.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Counts under the write lock and publishes under the read lock, so that readers need no lock at all. */
public class PublishesWhatItFinds implements Counter {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Lock read = lock.readLock();
    private final Lock write = lock.writeLock();
    private long views;
    private volatile long published;

    @Override
    public void increment() {
        write.lock();
        try {
            views++;
        } finally {
            write.unlock();
        }
        read.lock();
        try {
            published = views;
        } finally {
            read.unlock();
        }
    }

    @Override
    public long value() {
        return published;
    }
}
