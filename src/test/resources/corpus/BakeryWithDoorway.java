// verdict: EXACT
// why: Lamport's bakery with volatile choosing flags and numbers is a mutual exclusion lock for any number of threads that first take one of the seats.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

public class BakeryWithDoorway implements Counter {
    private static final int SEATS = 3;

    private final AtomicIntegerArray taken = new AtomicIntegerArray(SEATS);
    private final AtomicIntegerArray choosing = new AtomicIntegerArray(SEATS);
    private final AtomicLongArray number = new AtomicLongArray(SEATS);
    private long count;

    private int enter() {
        int me = 0;
        while (!taken.compareAndSet(me, 0, 1)) {
            me = (me + 1) % SEATS;
        }
        choosing.set(me, 1);
        long mine = 0;
        for (int j = 0; j < SEATS; j++) {
            mine = Math.max(mine, number.get(j));
        }
        number.set(me, ++mine);
        choosing.set(me, 0);
        for (int j = 0; j < SEATS; j++) {
            if (j == me) continue;
            while (choosing.get(j) == 1) Thread.onSpinWait();
            for (long n = number.get(j); n != 0 && (n < mine || n == mine && j < me); n = number.get(j)) {
                Thread.onSpinWait();
            }
        }
        return me;
    }

    private void leave(int me) {
        number.set(me, 0);
        taken.set(me, 0);
    }

    @Override
    public void increment() {
        int me = enter();
        count++;
        leave(me);
    }

    @Override
    public long value() {
        int me = enter();
        long seen = count;
        leave(me);
        return seen;
    }
}
