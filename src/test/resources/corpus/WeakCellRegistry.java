// verdict: LOSES_VIEWS
// why: the registry holds cells weakly, so a dead thread's cell is collected with its views
import io.github.pageviews.counter.Counter;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class WeakCellRegistry implements Counter {
    private final List<WeakReference<AtomicLong>> cells = new CopyOnWriteArrayList<>();
    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(this::newCell);

    private AtomicLong newCell() {
        AtomicLong cell = new AtomicLong();
        cells.add(new WeakReference<>(cell));
        return cell;
    }

    @Override public void increment() {
        mine.get().incrementAndGet();
    }

    @Override public long value() {
        long sum = 0;
        for (WeakReference<AtomicLong> ref : cells) {
            AtomicLong cell = ref.get();
            if (cell != null) {
                sum += cell.get();
            }
        }
        return sum;
    }
}
