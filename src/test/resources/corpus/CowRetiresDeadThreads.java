// verdict: FAILS
// why: the iterator of a CopyOnWriteArrayList does not support remove, so the first read after a counting thread has ended throws UnsupportedOperationException.
import io.github.pageviews.counter.Counter;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class CowRetiresDeadThreads implements Counter {
    private record Slot(Thread owner, AtomicLong views) { }

    private final List<Slot> slots = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Slot> mine = ThreadLocal.withInitial(() -> {
        Slot slot = new Slot(Thread.currentThread(), new AtomicLong());
        slots.add(slot);
        return slot;
    });
    private long retired;

    @Override
    public void increment() {
        mine.get().views().incrementAndGet();
    }

    @Override
    public synchronized long value() {
        long live = 0;
        for (Iterator<Slot> it = slots.iterator(); it.hasNext();) {
            Slot slot = it.next();
            if (slot.owner().isAlive()) {
                live += slot.views().get();
            } else {
                it.remove();
                retired += slot.views().get();
            }
        }
        return retired + live;
    }
}
