// verdict: EXACT
// why: Both methods are synchronized, low wraps through its 2^32 values and high counts the wraps, and the low half is widened without its sign.
import io.github.pageviews.counter.Counter;

public class CarryIntoHigh implements Counter {
    private int high;
    private int low;

    @Override
    public synchronized void increment() {
        if (++low == 0) {
            high++;
        }
    }

    @Override
    public synchronized long value() {
        return ((long) high << 32) + (low & 0xFFFF_FFFFL);
    }
}
