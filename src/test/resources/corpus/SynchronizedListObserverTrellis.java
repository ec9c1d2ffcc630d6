// verdict: FAILS
// why: value() iterates a synchronizedList without holding it, so the first increment of a new thread, which adds its cell, makes the iterator throw ConcurrentModificationException.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public class SynchronizedListObserverTrellis implements Counter {
    private final List<AtomicLong> perThread = Collections.synchronizedList(new ArrayList<>());

    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        perThread.add(cell);
        return cell;
    });

    @Override
    public void increment() {
        mine.get().incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong cell : perThread) {
            sum += cell.get();
        }
        return sum;
    }
}
