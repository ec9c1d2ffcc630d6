// verdict: LOSES_VIEWS
// why: growing copies the counts, and a view that hits the old array afterwards is lost
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

public class GrowingArrayCopied implements Counter {
    private final AtomicInteger threads = new AtomicInteger();
    private final ThreadLocal<Integer> slot = ThreadLocal.withInitial(threads::getAndIncrement);
    private volatile AtomicLongArray table = new AtomicLongArray(1);

    @Override public void increment() {
        int i = slot.get();
        if (i >= table.length()) {
            grow(i);
        }
        table.incrementAndGet(i);
    }

    private synchronized void grow(int i) {
        AtomicLongArray old = table;
        if (i < old.length()) {
            return;
        }
        AtomicLongArray bigger = new AtomicLongArray(2 * i);
        for (int j = 0; j < old.length(); j++) {
            bigger.set(j, old.get(j));
        }
        table = bigger;
    }

    @Override public long value() {
        AtomicLongArray t = table;
        long sum = 0;
        for (int i = 0; i < t.length(); i++) {
            sum += t.get(i);
        }
        return sum;
    }
}
