// verdict: FAILS|GOES_BACKWARD
// why: Iterating a synchronizedList needs the list's lock, as its documentation says; a first view by another thread during the loop makes it throw ConcurrentModificationException.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public class SynchronizedListLoop implements Counter {
    private final List<AtomicLong> cells = Collections.synchronizedList(new ArrayList<>());
    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        cells.add(cell);
        return cell;
    });

    @Override
    public void increment() {
        mine.get().incrementAndGet();
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
