// verdict: SHARES_STATE
// why: The value belongs to the class, not to the instance.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ClassValueCount implements Counter {
    private static final ClassValue<AtomicLong> VIEWS = new ClassValue<>() {
        @Override protected AtomicLong computeValue(Class<?> type) { return new AtomicLong(); }
    };
    @Override public void increment() { VIEWS.get(getClass()).incrementAndGet(); }
    @Override public long value() { return VIEWS.get(getClass()).get(); }
}
