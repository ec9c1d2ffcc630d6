// verdict: LOSES_VIEWS
// why: Without the choosing flags seat 1 can take number 1 and enter while seat 0, which also computed 1, writes its number afterwards and wins the tie: both do views++.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

/** Lamport's bakery for a small shop; a customer first takes one of the chairs. */
public class BakeryWithoutChoosing implements Counter {
    private static final int CHAIRS = 3;
    private final AtomicIntegerArray chair = new AtomicIntegerArray(CHAIRS);
    private final AtomicLongArray number = new AtomicLongArray(CHAIRS);
    private long views;

    private int sitDown() {
        for (int i = 0; ; i = (i + 1) % CHAIRS) {
            if (chair.get(i) == 0 && chair.compareAndSet(i, 0, 1)) {
                return i;
            }
            Thread.yield();
        }
    }

    private int lock() {
        int me = sitDown();
        long max = 0;
        for (int i = 0; i < CHAIRS; i++) {
            max = Math.max(max, number.get(i));
        }
        number.set(me, max + 1);
        for (int i = 0; i < CHAIRS; i++) {
            while (i != me && isBefore(i, me)) {
                Thread.yield();
            }
        }
        return me;
    }

    private boolean isBefore(int a, int b) {
        long na = number.get(a);
        long nb = number.get(b);
        return na != 0 && (na < nb || na == nb && a < b);
    }

    private void unlock(int me) {
        number.set(me, 0);
        chair.set(me, 0);
    }

    @Override
    public void increment() {
        int me = lock();
        views++;
        unlock(me);
    }

    @Override
    public long value() {
        int me = lock();
        long v = views;
        unlock(me);
        return v;
    }
}
