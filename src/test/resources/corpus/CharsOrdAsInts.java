// verdict: OVERFLOWS
// why: a char is an int when it is shifted, so at 2^31 views the second one fills the sign, and as a long all that is above.
import io.github.pageviews.counter.Counter;

/** Four chars with a carry, the lowest first. */
public class CharsOrdAsInts implements Counter {
    private final char[] limbs = new char[4];

    @Override
    public synchronized void increment() {
        int at = 0;
        while (at < limbs.length && ++limbs[at] == 0) {
            at++;
        }
    }

    @Override
    public synchronized long value() {
        return limbs[0] | limbs[1] << 16 | (long) limbs[2] << 32 | (long) limbs[3] << 48;
    }
}
