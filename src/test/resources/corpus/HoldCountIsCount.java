// verdict: LOSES_VIEWS|HANGS
// why: The holds are those of the thread that asks, and nobody else gets the lock again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class HoldCountIsCount implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    @Override public void increment() { lock.lock(); }
    @Override public long value() { return lock.getHoldCount(); }
}
