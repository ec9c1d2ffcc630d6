// verdict: OVERFLOWS|OVERCOUNTS
// why: the ints are compared with their signs, so the carry comes at 2^31, where low turns negative, and not at 2^32: after 2,147,483,648 views it answers three times as many.
import io.github.pageviews.counter.Counter;

/** The total in two ints, as the old file format has it. */
public class CarryWhenSmaller implements Counter {
    private int high;
    private int low;

    @Override
    public synchronized void increment() {
        int before = low;
        low++;
        if (low < before) {
            high++;
        }
    }

    @Override
    public synchronized long value() {
        return ((long) high << 32) + Integer.toUnsignedLong(low);
    }
}
