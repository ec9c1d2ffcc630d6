// verdict: SHARES_STATE
// why: A field of an interface is static, so all instances count into the same AtomicLong.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

interface InterfaceFieldTally {
    AtomicLong views = new AtomicLong();

    default void hit() {
        views.incrementAndGet();
    }

    default long hits() {
        return views.get();
    }
}

public class InterfaceField implements Counter, InterfaceFieldTally {
    @Override
    public void increment() {
        hit();
    }

    @Override
    public long value() {
        return hits();
    }
}
