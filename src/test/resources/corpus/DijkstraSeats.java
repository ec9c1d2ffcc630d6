// verdict: EXACT
// why: Dijkstra's 1965 algorithm on volatile words excludes and always lets somebody in, whoever uses it first takes one of the four seats by compare-and-set, and the plain total is only touched inside.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class DijkstraSeats implements Counter {
    private static final int SEATS = 4;

    private final AtomicIntegerArray taken = new AtomicIntegerArray(SEATS);
    private final AtomicIntegerArray wants = new AtomicIntegerArray(SEATS);
    private final AtomicIntegerArray inside = new AtomicIntegerArray(SEATS);
    private volatile int turn;
    private long total;

    private int sitDown() {
        for (;;) {
            for (int s = 0; s < SEATS; s++) {
                if (taken.get(s) == 0 && taken.compareAndSet(s, 0, 1)) {
                    return s;
                }
            }
            Thread.yield();
        }
    }

    private void lock(int me) {
        wants.set(me, 1);
        for (;;) {
            if (turn != me) {
                inside.set(me, 0);
                if (wants.get(turn) == 0) {
                    turn = me;
                }
                Thread.onSpinWait();
                continue;
            }
            inside.set(me, 1);
            boolean alone = true;
            for (int s = 0; s < SEATS; s++) {
                alone &= s == me || inside.get(s) == 0;
            }
            if (alone) {
                return;
            }
        }
    }

    private long add(long n) {
        int me = sitDown();
        lock(me);
        total += n;
        long result = total;
        inside.set(me, 0);
        wants.set(me, 0);
        taken.set(me, 0);
        return result;
    }

    @Override
    public void increment() {
        add(1);
    }

    @Override
    public long value() {
        return add(0);
    }
}
