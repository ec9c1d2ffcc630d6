// verdict: OVERCOUNTS
// why: the basis of a reduction has to be the identity of the sum, as every parallel part of it starts from the basis again; with the base as basis one view is counted in every part.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

public class BasisIsBase implements Counter {
    private static final int SPARE = 8;

    private final AtomicLong base = new AtomicLong();
    private final ConcurrentHashMap<Integer, AtomicLong> cells = new ConcurrentHashMap<>();

    public BasisIsBase() {
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
        return cells.reduceValuesToLong(1, AtomicLong::get, base.get(), Long::sum);
    }
}
