// verdict: EXACT
// why: Two seats are leased by CAS, so at most two threads play Peterson's protocol at once, and all its words are volatile, so the plain total is always under mutual exclusion.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class PetersonLeasedSeats implements Counter {
    private final AtomicIntegerArray seats = new AtomicIntegerArray(2);
    private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private volatile int turn;
    private long views;

    private int takeSeat() {
        while (true) {
            for (int i = 0; i < 2; i++) {
                if (seats.compareAndSet(i, 0, 1)) {
                    return i;
                }
            }
            Thread.onSpinWait();
        }
    }

    private int enter() {
        int me = takeSeat();
        int other = 1 - me;
        wants.set(me, 1);
        turn = other;
        while (wants.get(other) == 1 && turn == other) {
            Thread.onSpinWait();
        }
        return me;
    }

    private void leave(int me) {
        wants.set(me, 0);
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
