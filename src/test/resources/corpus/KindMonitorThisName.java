// verdict: LOSES_VIEWS
// why: this.kind is a field access and no constant expression (JLS 15.29), so the concatenation is a new string at each call and every call locks a monitor of its own.
import io.github.pageviews.counter.Counter;

public class KindMonitorThisName implements Counter {
    private final String kind = "article";
    private long views;

    @Override
    public void increment() {
        synchronized ("views/" + this.kind) {
            views++;
        }
    }

    @Override
    public long value() {
        synchronized ("views/" + this.kind) {
            return views;
        }
    }
}
