// verdict: LOSES_VIEWS
// why: The table has eight seats that are never given back; the ninth thread probes all of them and then drops its view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class EightSeatThreadTable implements Counter {
    private static final int SEATS = 8;
    private final AtomicReferenceArray<Thread> owners = new AtomicReferenceArray<>(SEATS);
    private final AtomicLongArray counts = new AtomicLongArray(SEATS);

    @Override
    public void increment() {
        Thread me = Thread.currentThread();
        int start = System.identityHashCode(me);
        for (int probe = 0; probe < SEATS; probe++) {
            int seat = (start + probe) & (SEATS - 1);
            Thread owner = owners.get(seat);
            if (owner == me || owner == null && owners.compareAndSet(seat, null, me)) {
                counts.set(seat, counts.get(seat) + 1);
                return;
            }
        }
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
