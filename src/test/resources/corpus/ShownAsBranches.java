// verdict: EXACT
// why: with two return statements each number is boxed as what it is, a Float only for nothing and a Long for everything else, all of it under the monitor.
import io.github.pageviews.counter.Counter;

public class ShownAsBranches implements Counter {
    private static final float NOTHING_YET = 0f;

    private long views;

    @Override
    public synchronized void increment() {
        views++;
    }

    private Number shown() {
        if (views == 0) {
            return NOTHING_YET;
        }
        return views;
    }

    @Override
    public synchronized long value() {
        return shown().longValue();
    }
}
