// verdict: OVERFLOWS
// why: From the 2^31st view on low is negative, is sign-extended by the |, and the total turns negative.
import io.github.pageviews.counter.Counter;

public class SignExtendedLow implements Counter {
    private int high;
    private int low;

    @Override
    public synchronized void increment() {
        low++;
        if (low == 0) {
            high++;
        }
    }

    @Override
    public synchronized long value() {
        return (long) high << 32 | low;
    }
}
