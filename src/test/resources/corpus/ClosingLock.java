// verdict: EXACT
// why: The lock is released by try-with-resources, and everything is done inside.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ClosingLock implements Counter {
    private record Held(Lock lock) implements AutoCloseable {
        Held { lock.lock(); }
        @Override public void close() { lock.unlock(); }
    }
    private final Lock lock = new ReentrantLock(true);
    private long n;
    @Override public void increment() { try (Held held = new Held(lock)) { n++; } }
    @Override public long value() { try (Held held = new Held(lock)) { return n; } }
}
