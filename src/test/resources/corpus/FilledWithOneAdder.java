// verdict: OVERCOUNTS
// why: Arrays.fill stores one and the same LongAdder in every slot, and value() sums it four times.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;

public class FilledWithOneAdder implements Counter {
    private final LongAdder[] stripes = new LongAdder[4];

    public FilledWithOneAdder() {
        Arrays.fill(stripes, new LongAdder());
    }

    @Override
    public void increment() {
        stripes[(int) Thread.currentThread().getId() & 3].increment();
    }

    @Override
    public long value() {
        long sum = 0;
        for (LongAdder s : stripes) {
            sum += s.sum();
        }
        return sum;
    }
}
