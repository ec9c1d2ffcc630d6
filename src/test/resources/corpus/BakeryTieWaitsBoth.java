// verdict: HANGS
// why: Two customers may draw the same number, and as each waits for everyone whose number is not greater, both wait for each other for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

public class BakeryTieWaitsBoth implements Counter {
    private static final int SEATS = 8;

    private final AtomicIntegerArray seated = new AtomicIntegerArray(SEATS);
    private final AtomicIntegerArray choosing = new AtomicIntegerArray(SEATS);
    private final AtomicLongArray number = new AtomicLongArray(SEATS);
    private long sold;

    private int enter() {
        int me = 0;
        while (!seated.compareAndSet(me, 0, 1)) {
            me = (me + 1) % SEATS;
            Thread.onSpinWait();
        }
        choosing.set(me, 1);
        long highest = 0;
        for (int i = 0; i < SEATS; i++) {
            highest = Math.max(highest, number.get(i));
        }
        number.set(me, highest + 1);
        choosing.set(me, 0);
        for (int other = 0; other < SEATS; other++) {
            if (other == me) {
                continue;
            }
            while (choosing.get(other) == 1) {
                Thread.yield();
            }
            while (isBefore(other, me)) {
                Thread.yield();
            }
        }
        return me;
    }

    private boolean isBefore(int other, int me) {
        long n = number.get(other);
        return n != 0 && n <= number.get(me);
    }

    private void leave(int me) {
        number.set(me, 0);
        seated.set(me, 0);
    }

    @Override
    public void increment() {
        int me = enter();
        sold++;
        leave(me);
    }

    @Override
    public long value() {
        int me = enter();
        long seen = sold;
        leave(me);
        return seen;
    }
}
