// verdict: HANGS
// why: value() on a counter that still stands at zero returns early without serving the next ticket, so the next call of anything spins for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class TicketLockReaderForgets implements Counter {
    private final AtomicLong nextTicket = new AtomicLong();
    private final AtomicLong nowServing = new AtomicLong();
    private long views;

    private void lock() {
        long mine = nextTicket.getAndIncrement();
        while (nowServing.get() != mine) {
            Thread.yield();
        }
    }

    private void unlock() {
        nowServing.incrementAndGet();
    }

    @Override
    public void increment() {
        lock();
        views++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        if (views == 0) {
            return 0; // nothing seen yet
        }
        long result = views;
        unlock();
        return result;
    }
}
