// verdict: EXACT
// why: trySplit() takes the front half out of the spliterator, or returns null and leaves all of it, so every cell of the snapshot is summed once; cells stay in the list for ever, are atomic and only grow.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class FrontHalfAsked implements Counter {
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
        return (front == null ? 0 : sum(front)) + sum(back);
    }

    private static long sum(Spliterator<AtomicLong> part) {
        long[] total = {0};
        part.forEachRemaining(cell -> total[0] += cell.get());
        return total[0];
    }
}
