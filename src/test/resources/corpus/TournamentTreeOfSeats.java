// verdict: EXACT
// why: Each Peterson node has at most one contender a side, as the root is left before the leaf and a seat is held by one thread, and all its words are volatile, so the plain total is under mutual exclusion.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class TournamentTreeOfSeats implements Counter {
    private static final int ROOT = 0;
    private final AtomicIntegerArray seats = new AtomicIntegerArray(4);
    private final AtomicIntegerArray wants = new AtomicIntegerArray(6);
    private final AtomicIntegerArray last = new AtomicIntegerArray(3);
    private long views;

    @Override
    public void increment() {
        int seat = lock();
        views++;
        unlock(seat);
    }

    @Override
    public long value() {
        int seat = lock();
        long seen = views;
        unlock(seat);
        return seen;
    }

    private int lock() {
        int seat = sitDown();
        play(1 + (seat >> 1), seat & 1);
        play(ROOT, seat >> 1);
        return seat;
    }

    private void unlock(int seat) {
        leave(ROOT, seat >> 1);
        leave(1 + (seat >> 1), seat & 1);
        seats.set(seat, 0);
    }

    private int sitDown() {
        for (;;) {
            for (int s = 0; s < 4; s++) {
                if (seats.get(s) == 0 && seats.compareAndSet(s, 0, 1)) {
                    return s;
                }
            }
            Thread.yield();
        }
    }

    private void play(int node, int side) {
        wants.set(2 * node + side, 1);
        last.set(node, side);
        while (wants.get(2 * node + 1 - side) == 1 && last.get(node) == side) {
            Thread.onSpinWait();
        }
    }

    private void leave(int node, int side) {
        wants.set(2 * node + side, 0);
    }
}
