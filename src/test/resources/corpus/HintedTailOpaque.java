// verdict: LOSES_VIEWS
// why: the opaque load of the hint acquires nothing, so a thread that gets the newest entry through it may still see its number as 0 and count on from there.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReference;

/** An append-only log whose entries are numbered; a hint saves most of the walk. */
public class HintedTailOpaque implements Counter {
    private static final class Entry extends AtomicReference<Entry> {
        long number;
    }

    private static final VarHandle HINT;

    static {
        try {
            HINT = MethodHandles.lookup().findVarHandle(HintedTailOpaque.class, "hint", Entry.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Entry hint = new Entry();

    private Entry last() {
        Entry entry = (Entry) HINT.getOpaque(this);
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
