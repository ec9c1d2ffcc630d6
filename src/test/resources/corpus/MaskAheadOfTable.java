// verdict: FAILS
// why: grow() raises the mask before it publishes the bigger table, so a thread in between indexes the old table with the new mask and gets ArrayIndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

public class MaskAheadOfTable implements Counter {
    private static final int LIMIT = 64;

    private volatile AtomicLong[] cells = {new AtomicLong(), new AtomicLong()};
    private volatile int mask = 1;

    @Override
    public void increment() {
        int i = (int) Thread.currentThread().getId() & mask;
        long n = cells[i].incrementAndGet();
        if (n % 32 == 0) {
            grow();
        }
    }

    private synchronized void grow() {
        AtomicLong[] old = cells;
        if (old.length == LIMIT) {
            return;
        }
        AtomicLong[] bigger = Arrays.copyOf(old, old.length * 2);
        for (int i = old.length; i < bigger.length; i++) {
            bigger[i] = new AtomicLong();
        }
        mask = bigger.length - 1;
        cells = bigger;
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong cell : cells) {
            sum += cell.get();
        }
        return sum;
    }
}
