// verdict: SHARES_STATE
// why: All instances keep their total under the same system property.
import io.github.pageviews.counter.Counter;

public class SystemPropertyName implements Counter {
    @Override public void increment() {
        synchronized (SystemPropertyName.class) { System.setProperty("page.views", Long.toString(value() + 1)); }
    }
    @Override public long value() { return Long.getLong("page.views", 0L); }
}
