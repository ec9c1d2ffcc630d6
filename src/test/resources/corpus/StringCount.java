// verdict: LOSES_VIEWS
// why: the string is parsed and replaced without a lock
import io.github.pageviews.counter.Counter;

public class StringCount implements Counter {
    private volatile String views = "0";

    @Override public void increment() {
        views = String.valueOf(Long.parseLong(views) + 1);
    }

    @Override public long value() {
        return Long.parseLong(views);
    }
}
