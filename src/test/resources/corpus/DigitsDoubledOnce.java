// verdict: OVERFLOWS
// why: the array only ever becomes eight digits long, so the view after 99,999,999 of them finds no place for its digit and throws ArrayIndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;

/** Decimal digits, the ones first, of which so many are used. */
public class DigitsDoubledOnce implements Counter {
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
        if (used == 4) {
            digits = Arrays.copyOf(digits, 8);
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
