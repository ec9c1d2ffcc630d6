// verdict: EXACT
// why: Four chars with a carry chain make one 64-bit number, and both methods hold the same monitor, so no carry is ever seen half done.
import io.github.pageviews.counter.Counter;

public class CharCarryChain implements Counter {
    private final char[] digits = new char[4]; // base 65536, least significant first

    @Override
    public void increment() {
        synchronized (digits) {
            int i = 0;
            while (i < digits.length && ++digits[i] == 0) {
                i++;
            }
        }
    }

    @Override
    public long value() {
        synchronized (digits) {
            long result = 0;
            for (int i = digits.length - 1; i >= 0; i--) {
                result = result << 16 | digits[i];
            }
            return result;
        }
    }
}
