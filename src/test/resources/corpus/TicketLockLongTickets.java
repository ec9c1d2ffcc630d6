// verdict: EXACT
// why: Only the holder of the served ticket writes serving or views, so the volatile read-modify-write in unlock has one writer at a time and hands the plain total on.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class TicketLockLongTickets implements Counter {
    private final AtomicLong dispenser = new AtomicLong();
    private volatile long serving;
    private long views;

    private void lock() {
        long ticket = dispenser.getAndIncrement();
        while (serving != ticket) {
            Thread.onSpinWait();
        }
    }

    private void unlock() {
        serving++; // only the lock holder gets here
    }

    @Override
    public void increment() {
        lock();
        try {
            views++;
        } finally {
            unlock();
        }
    }

    @Override
    public long value() {
        lock();
        try {
            return views;
        } finally {
            unlock();
        }
    }
}
