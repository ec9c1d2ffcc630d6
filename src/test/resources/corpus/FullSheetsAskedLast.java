// verdict: EXACT
// why: a sheet is filed among the full ones before it leaves the open ones and the open ones are asked first, so each sheet is in at least one of the two snapshots, and distinct() keeps it once, as an AtomicLong equals only itself.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Every thread counts on a sheet of its own and takes a new one when that is full. */
public class FullSheetsAskedLast implements Counter {
    private static final int LINES = 1000;

    private final List<AtomicLong> open = new CopyOnWriteArrayList<>();
    private final List<AtomicLong> full = new CopyOnWriteArrayList<>();
    private final ThreadLocal<AtomicLong> sheet = ThreadLocal.withInitial(this::newSheet);

    private AtomicLong newSheet() {
        AtomicLong fresh = new AtomicLong();
        open.add(fresh);
        return fresh;
    }

    @Override
    public void increment() {
        AtomicLong mine = sheet.get();
        if (mine.incrementAndGet() == LINES) {
            full.add(mine);
            open.remove(mine);
            sheet.remove();
        }
    }

    @Override
    public long value() {
        return Stream.concat(open.stream(), full.stream())
                .distinct()
                .mapToLong(AtomicLong::get)
                .sum();
    }
}
