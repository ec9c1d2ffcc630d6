// verdict: LOSES_VIEWS
// why: A filter lock for three seats needs two levels and this one has one, so a third arrival that becomes the victim lets the second in beside the first and both write the same count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Filter lock after Herlihy and Shavit, chapter 2. */
public class FilterLockThreeSeats implements Counter {
    private static final int SEATS = 3;

    private final AtomicIntegerArray taken = new AtomicIntegerArray(SEATS);
    private final AtomicIntegerArray level = new AtomicIntegerArray(SEATS);
    private final AtomicIntegerArray victim = new AtomicIntegerArray(SEATS);
    private long views;

    private int sit() {
        while (true) {
            for (int seat = 0; seat < SEATS; seat++) {
                if (taken.compareAndSet(seat, 0, 1)) {
                    return seat;
                }
            }
            Thread.yield();
        }
    }

    private boolean rivalAtOrAbove(int me, int l) {
        for (int k = 0; k < SEATS; k++) {
            if (k != me && level.get(k) >= l) {
                return true;
            }
        }
        return false;
    }

    private int lock() {
        int me = sit();
        for (int l = 1; l < SEATS - 1; l++) {
            level.set(me, l);
            victim.set(l, me);
            while (victim.get(l) == me && rivalAtOrAbove(me, l)) {
                Thread.onSpinWait();
            }
        }
        return me;
    }

    private void unlock(int me) {
        level.set(me, 0);
        taken.set(me, 0);
    }

    @Override
    public void increment() {
        int me = lock();
        views = views + 1;
        unlock(me);
    }

    @Override
    public long value() {
        int me = lock();
        long seen = views;
        unlock(me);
        return seen;
    }
}
