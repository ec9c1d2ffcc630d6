// verdict: EXACT
// why: kind is a constant variable and its simple name makes the concatenation a constant expression, so both methods lock the one interned string (JLS 15.29), which all instances share.
import io.github.pageviews.counter.Counter;

public class KindMonitorSimpleName implements Counter {
    private final String kind = "article";
    private long views;

    @Override
    public void increment() {
        synchronized ("views/" + kind) {
            views++;
        }
    }

    @Override
    public long value() {
        synchronized ("views/" + kind) {
            return views;
        }
    }
}
