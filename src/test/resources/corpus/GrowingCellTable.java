// verdict: EXACT
// why: growing copies references to the cells, not their counts, so an adder with the old table still hits the same cell
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class GrowingCellTable implements Counter {
    private final AtomicInteger threads = new AtomicInteger();
    private final ThreadLocal<Integer> slot = ThreadLocal.withInitial(threads::getAndIncrement);
    private volatile AtomicLong[] table = {new AtomicLong()};

    @Override public void increment() {
        int i = slot.get();
        AtomicLong[] t = table;
        if (i >= t.length) {
            t = grow(i);
        }
        t[i].incrementAndGet();
    }

    private synchronized AtomicLong[] grow(int i) {
        AtomicLong[] t = table;
        if (i < t.length) {
            return t;
        }
        AtomicLong[] bigger = Arrays.copyOf(t, Math.max(i + 1, 2 * t.length));
        for (int j = t.length; j < bigger.length; j++) {
            bigger[j] = new AtomicLong();
        }
        table = bigger;
        return bigger;
    }

    @Override public long value() {
        long sum = 0;
        for (AtomicLong cell : table) {
            sum += cell.get();
        }
        return sum;
    }
}
