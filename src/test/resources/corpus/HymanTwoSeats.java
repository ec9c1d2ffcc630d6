// verdict: LOSES_VIEWS
// why: Hyman's 1966 simplification: seat 1 finds seat 0 idle, seat 0 raises its flag and enters as the turn is still its own, then seat 1 takes the turn and enters too.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class HymanTwoSeats implements Counter {
    private final AtomicIntegerArray leased = new AtomicIntegerArray(2);
    private final AtomicIntegerArray wants = new AtomicIntegerArray(2);
    private volatile int turn;
    private long total;

    private int lease() {
        for (;;) {
            if (leased.compareAndSet(0, 0, 1)) return 0;
            if (leased.compareAndSet(1, 0, 1)) return 1;
            Thread.yield();
        }
    }

    private long apply(long delta) {
        int me = lease();
        int other = 1 - me;
        wants.set(me, 1);
        while (turn != me) {
            while (wants.get(other) != 0) {
                Thread.onSpinWait();
            }
            turn = me;
        }
        long now = total + delta;
        total = now;
        wants.set(me, 0);
        leased.set(me, 0);
        return now;
    }

    @Override public void increment() { apply(1); }

    @Override public long value() { return apply(0); }
}
