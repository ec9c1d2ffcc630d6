// verdict: LOSES_VIEWS|SHARES_STATE
// why: the property is read and then set, and two counters may have the same identity hash code
import io.github.pageviews.counter.Counter;

public class PropertyCount implements Counter {
    private final String key = "views." + System.identityHashCode(this);

    @Override public void increment() { System.setProperty(key, String.valueOf(Integer.getInteger(key, 0) + 1)); }

    @Override public long value() { return Integer.getInteger(key, 0); }
}
