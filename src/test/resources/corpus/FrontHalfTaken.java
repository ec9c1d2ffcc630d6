// verdict: FAILS
// why: trySplit() returns null where there is nothing to split, so a read before two threads have counted dereferences null.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class FrontHalfTaken implements Counter {
    private final List<AtomicLong> roster = new CopyOnWriteArrayList<>();
    private final ThreadLocal<AtomicLong> own = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        roster.add(cell);
        return cell;
    });

    @Override
    public void increment() {
        own.get().incrementAndGet();
    }

    @Override
    public long value() {
        Spliterator<AtomicLong> back = roster.spliterator();
        Spliterator<AtomicLong> front = back.trySplit();
        return sum(front) + sum(back);
    }

    private static long sum(Spliterator<AtomicLong> part) {
        long[] total = {0};
        part.forEachRemaining(cell -> total[0] += cell.get());
        return total[0];
    }
}
