// verdict: OVERFLOWS|EXACT
// why: a double is exact up to 9007199254740992 and stays there
import io.github.pageviews.counter.Counter;

public class CountingDouble implements Counter {
    private double views;

    @Override public synchronized void increment() {
        views += 1.0;
    }

    @Override public synchronized long value() {
        return (long) views;
    }
}
