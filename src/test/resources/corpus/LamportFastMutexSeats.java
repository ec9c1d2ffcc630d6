// verdict: EXACT
// why: Lamport's fast mutual exclusion algorithm of 1987 needs no pause and no compare-and-set: whoever finds x overwritten waits until all others have lowered their flags and then looks whether y is still its own; all its words are volatile, whoever uses it first takes one of the four seats, and the plain total is only touched inside.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class LamportFastMutexSeats implements Counter {
    private static final int SEATS = 4;

    private final AtomicIntegerArray taken = new AtomicIntegerArray(SEATS);
    private final AtomicIntegerArray busy = new AtomicIntegerArray(SEATS);
    private volatile int x;
    private volatile int y;
    private long total;

    private int lock() {
        int seat = 0;
        while (!taken.compareAndSet(seat, 0, 1)) {
            seat = (seat + 1) % SEATS;
            Thread.yield();
        }
        int me = seat + 1;
        while (true) {
            busy.set(seat, 1);
            x = me;
            if (y != 0) {
                busy.set(seat, 0);
                awaitNobody();
                continue;
            }
            y = me;
            if (x == me) {
                return seat;
            }
            busy.set(seat, 0);
            for (int other = 0; other < SEATS; other++) {
                while (busy.get(other) != 0) {
                    Thread.yield();
                }
            }
            if (y == me) {
                return seat;
            }
            awaitNobody();
        }
    }

    private void awaitNobody() {
        while (y != 0) {
            Thread.yield();
        }
    }

    private long add(int views) {
        int seat = lock();
        total += views;
        long seen = total;
        y = 0;
        busy.set(seat, 0);
        taken.set(seat, 0);
        return seen;
    }

    @Override public void increment() { add(1); }

    @Override public long value() { return add(0); }
}
