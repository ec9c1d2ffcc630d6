// verdict: OVERFLOWS
// why: a float can't tell 16777216 from 16777217
import io.github.pageviews.counter.Counter;

public class FloatTotal implements Counter {
    private float views;

    @Override public synchronized void increment() {
        views += 1;
    }

    @Override public synchronized long value() {
        return (long) views;
    }
}
