// verdict: EXACT
// why: Kessels' two-process lock splits Peterson's turn into two words that have one writer each; on volatile words it excludes and always lets one in, and seats are leased by compare-and-set.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class KesselsHalvedTurn implements Counter {
    private final AtomicIntegerArray taken = new AtomicIntegerArray(2);
    private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private final AtomicIntegerArray half = new AtomicIntegerArray(2);
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

    /** Seat 0 makes the halves equal, seat 1 makes them differ, and who did so last waits. */
    private int enter() {
        int seat = takeSeat();
        int other = 1 - seat;
        wants.set(seat, 1);
        int mine = half.get(other) ^ seat;
        half.set(seat, mine);
        while (wants.get(other) == 1 && (half.get(other) ^ seat) == mine) {
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
