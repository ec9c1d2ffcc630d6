// verdict: FAILS
// why: The second instance in a JVM throws IllegalStateException from its constructor, and the contract holds with other instances alive.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

public class EnforcedSingleton implements Counter {
    private static final AtomicBoolean CREATED = new AtomicBoolean();

    private final AtomicLong views = new AtomicLong();

    public EnforcedSingleton() {
        if (!CREATED.compareAndSet(false, true)) {
            throw new IllegalStateException("use the one instance");
        }
    }

    @Override
    public void increment() {
        views.incrementAndGet();
    }

    @Override
    public long value() {
        return views.get();
    }
}
