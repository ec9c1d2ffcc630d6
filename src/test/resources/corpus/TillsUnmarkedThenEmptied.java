// verdict: EXACT
// why: the mark is taken away before the till is emptied, so a view that finds the mark still there is in the till by the time it is emptied, and one that comes later marks the till again, at worst in vain.
import io.github.pageviews.counter.Counter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Every thread has a till of its own; readers only empty the tills that were used since the last read. */
public class TillsUnmarkedThenEmptied implements Counter {
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
            used.remove(each);
            banked += each.getAndSet(0);
        }
        return banked;
    }
}
