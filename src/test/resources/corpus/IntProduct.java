// verdict: OVERFLOWS
// why: the product of two ints is an int before it becomes a long
import io.github.pageviews.counter.Counter;

public class IntProduct implements Counter {
    private int thousands;
    private int rest;

    @Override public synchronized void increment() {
        if (++rest == 1000) {
            rest = 0;
            thousands++;
        }
    }

    @Override public synchronized long value() {
        return thousands * 1000 + rest;
    }
}
