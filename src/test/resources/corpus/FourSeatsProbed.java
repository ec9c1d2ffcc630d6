// verdict: HANGS
// why: the open-addressed table never grows and its seats are never given back, so the fifth thread that counts probes the four seats of others for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A hash table with one place for each of the server's four acceptor threads. */
public class FourSeatsProbed implements Counter {
    private static final int SEATS = 4;

    private final AtomicReferenceArray<Thread> owners = new AtomicReferenceArray<>(SEATS);
    private final AtomicLongArray counts = new AtomicLongArray(SEATS);

    private int seatOf(Thread thread) {
        int i = thread.hashCode() & (SEATS - 1);
        for (;;) {
            Thread owner = owners.get(i);
            if (owner == thread || owner == null && owners.compareAndSet(i, null, thread)) {
                return i;
            }
            i = (i + 1) & (SEATS - 1);
        }
    }

    @Override
    public void increment() {
        counts.incrementAndGet(seatOf(Thread.currentThread()));
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < SEATS; i++) {
            sum += counts.get(i);
        }
        return sum;
    }
}
