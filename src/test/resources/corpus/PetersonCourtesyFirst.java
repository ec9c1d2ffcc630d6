// verdict: LOSES_VIEWS
// why: The turn is given away before the own flag is up, so one seat can yield, the other yield, raise its flag and enter, and the first then raise its flag and find the turn its own.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class PetersonCourtesyFirst implements Counter {
    private final AtomicIntegerArray taken = new AtomicIntegerArray(2);
    private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private volatile int turn;
    private long views;

    @Override
    public void increment() {
        int seat = enter();
        views++;
        leave(seat);
    }

    @Override
    public long value() {
        int seat = enter();
        long seen = views;
        leave(seat);
        return seen;
    }

    private int enter() {
        int seat = takeSeat();
        int other = 1 - seat;
        turn = other;
        wants.set(seat, 1);
        while (wants.get(other) == 1 && turn == other) {
            Thread.onSpinWait();
        }
        return seat;
    }

    private void leave(int seat) {
        wants.set(seat, 0);
        taken.set(seat, 0);
    }

    private int takeSeat() {
        for (;;) {
            for (int seat = 0; seat < 2; seat++) {
                if (taken.compareAndSet(seat, 0, 1)) {
                    return seat;
                }
            }
            Thread.onSpinWait();
        }
    }
}
