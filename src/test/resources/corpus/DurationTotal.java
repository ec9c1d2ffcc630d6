// verdict: EXACT
// why: A nanosecond for every view, under a monitor; a Duration has room for 2^63 of them.
import io.github.pageviews.counter.Counter;
import java.time.Duration;

public class DurationTotal implements Counter {
    private Duration total = Duration.ZERO;
    @Override public synchronized void increment() { total = total.plusNanos(1); }
    @Override public synchronized long value() { return total.toNanos(); }
}
