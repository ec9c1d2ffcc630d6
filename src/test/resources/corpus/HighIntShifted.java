// verdict: OVERFLOWS
// why: high is an int, and an int shifted by 32 is shifted by 0 (JLS 15.19), so after 2^32 views the carry counts as 1 and not as 2^32.
import io.github.pageviews.counter.Counter;

/** Two ints with a carry, put together when somebody asks. */
public class HighIntShifted implements Counter {
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
        return (high << 32) | (low & 0xFFFFFFFFL);
    }
}
