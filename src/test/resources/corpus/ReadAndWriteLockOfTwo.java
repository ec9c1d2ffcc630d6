// verdict: STALE_READS|GOES_BACKWARD
// why: the read lock and the write lock belong to two different ReentrantReadWriteLocks, so the read of the plain long races with the write and may be half of one, or older than an earlier read.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadAndWriteLockOfTwo implements Counter {

    private final Lock readLock = new ReentrantReadWriteLock(true).readLock();
    private final Lock writeLock = new ReentrantReadWriteLock(true).writeLock();

    private long pageViews = 0L;

    @Override
    public void increment() {
        writeLock.lock();
        try {
            pageViews++;
        } finally {
            writeLock.unlock();
        }
    }

    @Override
    public long value() {
        readLock.lock();
        try {
            return pageViews;
        } finally {
            readLock.unlock();
        }
    }
}
