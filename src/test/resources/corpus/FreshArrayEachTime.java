// verdict: EXACT
// why: Each view publishes a new array, filled before, through a volatile field, under a monitor.
import io.github.pageviews.counter.Counter;

public class FreshArrayEachTime implements Counter {
    private volatile long[] box = {0};
    @Override public synchronized void increment() { box = new long[] {box[0] + 1}; }
    @Override public long value() { return box[0]; }
}
