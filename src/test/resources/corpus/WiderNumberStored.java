// verdict: FAILS
// why: the array of Number is in truth one of Integer, and storing the first Long, at the 128th view, throws ArrayStoreException
import io.github.pageviews.counter.Counter;

public class WiderNumberStored implements Counter {
    private final Number[] total = new Integer[] {0};

    private static Number smallest(long n) {
        if (n < 128) {
            return Integer.valueOf((int) n);
        }
        return Long.valueOf(n);
    }

    @Override
    public synchronized void increment() {
        total[0] = smallest(total[0].longValue() + 1);
    }

    @Override
    public synchronized long value() {
        return total[0].longValue();
    }
}
