// verdict: EXACT
// why: Whoever puts the key first holds the lock, and takes it out again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;

public class MapAsLock implements Counter {
    private final ConcurrentHashMap<String, Thread> owner = new ConcurrentHashMap<>();
    private long n;
    private void lock() { while (owner.putIfAbsent("lock", Thread.currentThread()) != null) { Thread.yield(); } }
    private void unlock() { owner.remove("lock"); }
    @Override public void increment() { lock(); try { n++; } finally { unlock(); } }
    @Override public long value() { lock(); try { return n; } finally { unlock(); } }
}
