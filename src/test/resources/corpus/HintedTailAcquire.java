// verdict: EXACT
// why: the hint may be old, but it only says where the walk to the one end begins, and as it is stored with release and loaded with acquire the number of the entry that it names is seen; an entry is appended by compare-and-set at the true end.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReference;

/** An append-only log whose entries are numbered; a hint saves most of the walk. */
public class HintedTailAcquire implements Counter {
    private static final class Entry extends AtomicReference<Entry> {
        long number;
    }

    private static final VarHandle HINT;

    static {
        try {
            HINT = MethodHandles.lookup().findVarHandle(HintedTailAcquire.class, "hint", Entry.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Entry hint = new Entry();

    private Entry last() {
        Entry entry = (Entry) HINT.getAcquire(this);
        for (Entry next = entry.get(); next != null; next = entry.get()) {
            entry = next;
        }
        return entry;
    }

    @Override
    public void increment() {
        Entry mine = new Entry();
        Entry last;
        do {
            last = last();
            mine.number = last.number + 1;
        } while (!last.compareAndSet(null, mine));
        HINT.setRelease(this, mine);
    }

    @Override
    public long value() {
        return last().number;
    }
}
