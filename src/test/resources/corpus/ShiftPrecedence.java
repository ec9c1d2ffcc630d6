// verdict: LOSES_VIEWS
// why: + binds tighter than <<, so the value is high << (32 + low), which is 0 after the first view as high is 0.
import io.github.pageviews.counter.Counter;

public class ShiftPrecedence implements Counter {
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
        return (long) high << 32 + Integer.toUnsignedLong(low);
    }
}
