// verdict: STALE_READS
// why: at the 65,536th view the low half is already zero while the high half does not yet hold the carry, and reading the high half twice does not notice: the read shows 0 and misses 65,535 views.
import io.github.pageviews.counter.Counter;

public class CarryWindowGirandole implements Counter {
    private volatile char low;
    private volatile long high;

    @Override
    public synchronized void increment() {
        char next = (char) (low + 1);
        low = next;
        if (next == 0) {
            high = high + 1;
        }
    }

    @Override
    public long value() {
        long h;
        long l;
        do {
            h = high;
            l = low;
        } while (h != high);
        return (h << 16) + l;
    }
}
