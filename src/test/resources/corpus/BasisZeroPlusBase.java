// verdict: EXACT
// why: the base is added once, outside of the parallel reduction, whose basis is zero and which visits each of the fixed cells once; base and cells only grow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

public class BasisZeroPlusBase implements Counter {
    private static final int SPARE = 8;

    private final AtomicLong base = new AtomicLong();
    private final ConcurrentHashMap<Integer, AtomicLong> cells = new ConcurrentHashMap<>();

    public BasisZeroPlusBase() {
        for (int i = 0; i < SPARE; i++) {
            cells.put(i, new AtomicLong());
        }
    }

    @Override
    public void increment() {
        long seen = base.get();
        if (!base.compareAndSet(seen, seen + 1)) {
            cells.get(ThreadLocalRandom.current().nextInt(SPARE)).incrementAndGet();
        }
    }

    @Override
    public long value() {
        return base.get() + cells.reduceValuesToLong(1, AtomicLong::get, 0L, Long::sum);
    }
}
