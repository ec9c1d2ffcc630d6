// verdict: LOSES_VIEWS
// why: a view that comes after its till was emptied finds the till still marked as used, then the reader takes the mark away, and unless its thread comes again no read looks into that till any more.
import io.github.pageviews.counter.Counter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Every thread has a till of its own; readers only empty the tills that were used since the last read. */
public class TillsEmptiedThenUnmarked implements Counter {
    private final ThreadLocal<AtomicLong> till = ThreadLocal.withInitial(AtomicLong::new);
    private final Set<AtomicLong> used = ConcurrentHashMap.newKeySet();
    private long banked;

    @Override
    public void increment() {
        AtomicLong mine = till.get();
        mine.incrementAndGet();
        used.add(mine);
    }

    @Override
    public synchronized long value() {
        for (AtomicLong each : used) {
            banked += each.getAndSet(0);
            used.remove(each);
        }
        return banked;
    }
}
