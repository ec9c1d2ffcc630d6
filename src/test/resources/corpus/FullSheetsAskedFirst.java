// verdict: STALE_READS|GOES_BACKWARD
// why: stream() of a copy-on-write list shows the list as it is at that moment, so a sheet that is filed after the full ones were asked and before the open ones were is in neither, and a thousand views are missing from this read.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Every thread counts on a sheet of its own and takes a new one when that is full. */
public class FullSheetsAskedFirst implements Counter {
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
        return Stream.concat(full.stream(), open.stream())
                .distinct()
                .mapToLong(AtomicLong::get)
                .sum();
    }
}
