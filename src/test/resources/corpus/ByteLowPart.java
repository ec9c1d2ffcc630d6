// verdict: OVERFLOWS|LOSES_VIEWS
// why: the low byte is signed, so from 128 on it is subtracted instead of added
import io.github.pageviews.counter.Counter;

public class ByteLowPart implements Counter {
    private long high;
    private byte low;

    @Override public synchronized void increment() {
        low++;
        if (low == 0) {
            high++;
        }
    }

    @Override public synchronized long value() {
        return (high << 8) + low;
    }
}
