// verdict: EXACT
// why: The counter is its own lock and both methods hold it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class ExtendsReentrantLock extends ReentrantLock implements Counter {
    private long n;
    @Override public void increment() { lock(); try { n++; } finally { unlock(); } }
    @Override public long value() { lock(); try { return n; } finally { unlock(); } }
}
