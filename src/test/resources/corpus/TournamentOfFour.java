// verdict: LOSES_VIEWS
// why: The leaf is freed before the root, so the leaf's next winner raises the same root flag, the leaver then clears it, and a thread from the other half walks in beside that winner.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class TournamentOfFour implements Counter {
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
        leave(1 + (seat >> 1), seat & 1);
        leave(ROOT, seat >> 1);
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
