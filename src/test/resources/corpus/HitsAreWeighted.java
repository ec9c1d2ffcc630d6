// verdict: OVERFLOWS
// why: a compound assignment adds in the wider type and casts back silently, and for a long and a float that is float, so from 16,777,216 on the total stands still.
import io.github.pageviews.counter.Counter;

public class HitsAreWeighted implements Counter {
    private static final float WEIGHT_OF_HUMAN = 1.0f;

    private long views;

    @Override
    public synchronized void increment() {
        views += WEIGHT_OF_HUMAN;
    }

    @Override
    public synchronized long value() {
        return views;
    }
}
