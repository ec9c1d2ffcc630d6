// verdict: OVERFLOWS
// why: the fourth byte from the end is masked with an int, so at 2^31 views it is shifted into the sign, which then fills the upper half.
import io.github.pageviews.counter.Counter;

/** Eight bytes with a carry, the highest first. */
public class FourthByteUnmasked implements Counter {
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
                | (bytes[4] & 0xff) << 24
                | (bytes[5] & 0xff) << 16
                | (bytes[6] & 0xff) << 8
                | bytes[7] & 0xff;
    }
}
