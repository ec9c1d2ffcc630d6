// verdict: LOSES_VIEWS
// why: a thread posts a full batch by storing 8 into its slot, and if no reader has collected the batch before, that one is overwritten: 16 views without a read are 8.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Every thread counts to eight by itself and posts the batch for the readers to collect. */
public class PostedSlotOverwritten implements Counter {
    private static final int BATCH = 8;

    private static final class Desk {
        volatile int open;      // written by its thread only
        final AtomicInteger posted = new AtomicInteger();
    }

    private final List<Desk> desks = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Desk> mine = ThreadLocal.withInitial(() -> {
        Desk desk = new Desk();
        desks.add(desk);
        return desk;
    });
    private long collected;

    @Override
    public void increment() {
        Desk desk = mine.get();
        int open = desk.open + 1;
        if (open == BATCH) {
            desk.posted.set(BATCH);
            open = 0;
        }
        desk.open = open;
    }

    @Override
    public synchronized long value() {
        long stillOpen = 0;
        for (Desk desk : desks) {
            collected += desk.posted.getAndSet(0);
            stillOpen += desk.open;
        }
        return collected + stillOpen;
    }
}
