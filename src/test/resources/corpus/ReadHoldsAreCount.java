// verdict: FAILS
// why: A read-write lock holds at most 65,535 read locks and throws at the next.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadHoldsAreCount implements Counter {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    @Override public void increment() { lock.readLock().lock(); }
    @Override public long value() { return lock.getReadLockCount(); }
}
