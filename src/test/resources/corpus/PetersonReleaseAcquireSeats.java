// verdict: LOSES_VIEWS
// why: Store buffering: both seats publish with setRelease and each may still read the other's wants flag as 0, so both enter and do views++ at once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Peterson's algorithm; acquire/release is enough because we only ever hand data from owner to owner. */
public class PetersonReleaseAcquireSeats implements Counter {
    private final AtomicIntegerArray seats = new AtomicIntegerArray(2);
    private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private final AtomicInteger turn = new AtomicInteger();
    private long views;

    private int enter() {
        int me = -1;
        while (me < 0) {
            if (seats.compareAndSet(0, 0, 1)) {
                me = 0;
            } else if (seats.compareAndSet(1, 0, 1)) {
                me = 1;
            } else {
                Thread.onSpinWait();
            }
        }
        int other = 1 - me;
        wants.setRelease(me, 1);
        turn.setRelease(other);
        while (wants.getAcquire(other) == 1 && turn.getAcquire() == other) {
            Thread.onSpinWait();
        }
        return me;
    }

    private void leave(int me) {
        wants.setRelease(me, 0);
        seats.set(me, 0);
    }

    @Override
    public void increment() {
        int seat = enter();
        views++;
        leave(seat);
    }

    @Override
    public long value() {
        int seat = enter();
        long result = views;
        leave(seat);
        return result;
    }
}
