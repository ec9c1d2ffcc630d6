// verdict: EXACT
// why: the array becomes twice as long when all digits are used, the digits are summed up as a long, and both happen under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;

/** Decimal digits, the ones first, of which so many are used. */
public class DigitsDoubledInTime implements Counter {
    private byte[] digits = new byte[4];
    private int used = 1;

    @Override
    public synchronized void increment() {
        for (int i = 0; i < used; i++) {
            if (++digits[i] < 10) {
                return;
            }
            digits[i] = 0;
        }
        if (used == digits.length) {
            digits = Arrays.copyOf(digits, 2 * used);
        }
        digits[used++] = 1;
    }

    @Override
    public synchronized long value() {
        long n = 0;
        for (int i = used - 1; i >= 0; i--) {
            n = 10 * n + digits[i];
        }
        return n;
    }
}
