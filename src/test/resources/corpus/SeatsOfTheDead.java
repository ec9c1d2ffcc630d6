// verdict: EXACT
// why: A seat passes on only when isAlive has said that its owner is dead, which orders all that it wrote, so each count has one writer at a time and goes on from where it stood; who finds no seat adds to the overflow.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;

public class SeatsOfTheDead implements Counter {
    private static final int SEATS = 16;
    private final AtomicReferenceArray<Thread> owners = new AtomicReferenceArray<>(SEATS);
    private final AtomicLongArray counts = new AtomicLongArray(SEATS);
    private final LongAdder overflow = new LongAdder();

    @Override
    public void increment() {
        Thread me = Thread.currentThread();
        int home = System.identityHashCode(me) & (SEATS - 1);
        for (int k = 0; k < SEATS; k++) {
            int seat = (home + k) & (SEATS - 1);
            Thread owner = owners.get(seat);
            if (owner == me || ((owner == null || !owner.isAlive())
                    && owners.compareAndSet(seat, owner, me))) {
                counts.lazySet(seat, counts.get(seat) + 1);
                return;
            }
        }
        overflow.increment();
    }

    @Override
    public long value() {
        long sum = overflow.sum();
        for (int seat = 0; seat < SEATS; seat++) {
            sum += counts.get(seat);
        }
        return sum;
    }
}
