// verdict: EXACT
// why: every byte is masked as a long before it is shifted, and eight bytes with a carry are a long; all of it happens under the monitor.
import io.github.pageviews.counter.Counter;

/** Eight bytes with a carry, the highest first. */
public class FourthByteMasked implements Counter {
    private final byte[] bytes = new byte[8];

    @Override
    public synchronized void increment() {
        int at = bytes.length - 1;
        while (at >= 0 && ++bytes[at] == 0) {
            at--;
        }
    }

    @Override
    public synchronized long value() {
        return (bytes[0] & 0xffL) << 56
                | (bytes[1] & 0xffL) << 48
                | (bytes[2] & 0xffL) << 40
                | (bytes[3] & 0xffL) << 32
                | (bytes[4] & 0xffL) << 24
                | (bytes[5] & 0xffL) << 16
                | (bytes[6] & 0xffL) << 8
                | bytes[7] & 0xffL;
    }
}
