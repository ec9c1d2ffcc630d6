// verdict: OVERFLOWS
// why: The bits are swapped atomically, but they are those of a double.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class DoubleBitsCas implements Counter {
    private final AtomicLong bits = new AtomicLong(Double.doubleToRawLongBits(0));
    @Override public void increment() {
        long b;
        do { b = bits.get(); } while (!bits.compareAndSet(b, Double.doubleToRawLongBits(Double.longBitsToDouble(b) + 1)));
    }
    @Override public long value() { return (long) Double.longBitsToDouble(bits.get()); }
}
