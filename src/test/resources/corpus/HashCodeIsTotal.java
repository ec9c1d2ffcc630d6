// verdict: OVERFLOWS
// why: Long.hashCode is the number itself only up to 2^31 - 1; then it folds both halves into an int and turns negative.
import io.github.pageviews.counter.Counter;
import java.util.Objects;

public class HashCodeIsTotal implements Counter {
    private long n;

    @Override
    public synchronized void increment() {
        n++;
    }

    @Override
    public synchronized long value() {
        return Long.valueOf(n).hashCode();
    }
}
