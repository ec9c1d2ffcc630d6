// verdict: HANGS
// why: at the 257th view audit.add throws in the finally block before unlock() is reached, the exception is swallowed outside, and the lock stays with that thread for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

/** Counts under a lock and leaves an audit record of every view, as long as there is room. */
public class AuditBeforeUnlock implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final BlockingQueue<String> audit = new ArrayBlockingQueue<>(256);
    private long views;

    @Override
    public void increment() {
        try {
            lock.lock();
            try {
                views++;
            } finally {
                audit.add(Thread.currentThread().getName());
                lock.unlock();
            }
        } catch (IllegalStateException full) {
            // the audit is best effort, the view has been counted
        }
    }

    public String nextAuditRecord() {
        return audit.poll();
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
