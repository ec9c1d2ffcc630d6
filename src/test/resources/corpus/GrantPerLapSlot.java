// verdict: LOSES_VIEWS
// why: A slot shows the lap in which its ticket is served, and as the first lap is number 0 and so is every fresh slot, the first eight tickets all go in at once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** Ticket lock whose waiters are spread over eight display words. */
public class GrantPerLapSlot implements Counter {
    private static final int SLOTS = 8;

    private final AtomicLong tickets = new AtomicLong();
    private final AtomicLongArray grants = new AtomicLongArray(SLOTS);
    private long views;

    @Override
    public void increment() {
        long ticket = lock();
        views++;
        unlock(ticket);
    }

    @Override
    public long value() {
        long ticket = lock();
        long seen = views;
        unlock(ticket);
        return seen;
    }

    private long lock() {
        long ticket = tickets.getAndIncrement();
        while (grants.getAcquire(slot(ticket)) != mark(ticket)) {
            Thread.onSpinWait();
        }
        return ticket;
    }

    private void unlock(long ticket) {
        grants.setRelease(slot(ticket + 1), mark(ticket + 1));
    }

    private static int slot(long ticket) {
        return (int) (ticket & (SLOTS - 1));
    }

    private static long mark(long ticket) {
        return ticket / SLOTS;
    }
}
