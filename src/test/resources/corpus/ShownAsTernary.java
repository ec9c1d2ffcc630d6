// verdict: OVERFLOWS
// why: both arms of the conditional are numbers, so the long is promoted to float before it is boxed, and after 16,777,217 views it shows 16,777,216.
import io.github.pageviews.counter.Counter;

public class ShownAsTernary implements Counter {
    private static final float NOTHING_YET = 0f;

    private long views;

    @Override
    public synchronized void increment() {
        views++;
    }

    private Number shown() {
        return views == 0 ? NOTHING_YET : views;
    }

    @Override
    public synchronized long value() {
        return shown().longValue();
    }
}
