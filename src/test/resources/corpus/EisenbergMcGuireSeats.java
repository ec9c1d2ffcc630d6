// verdict: EXACT
// why: Eisenberg and McGuire's algorithm on volatile words for the three threads that hold a seat: two that became active together both see it and start over, and turn decides; the plain total is only touched inside.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class EisenbergMcGuireSeats implements Counter {
    private static final int SEATS = 3, IDLE = 0, WAITING = 1, ACTIVE = 2;
    private final AtomicIntegerArray taken = new AtomicIntegerArray(SEATS);
    private final AtomicIntegerArray flags = new AtomicIntegerArray(SEATS);
    private volatile int turn;
    private long views;

    private int enter() {
        int me = 0;
        while (!taken.compareAndSet(me, 0, 1)) {
            me = (me + 1) % SEATS;
            Thread.yield();
        }
        int other;
        do {
            flags.set(me, WAITING);
            int seat = turn;
            while (seat != me) {
                if (flags.get(seat) != IDLE) {
                    Thread.yield();
                    seat = turn;
                } else {
                    seat = (seat + 1) % SEATS;
                }
            }
            flags.set(me, ACTIVE);
            other = 0;
            while (other < SEATS && (other == me || flags.get(other) != ACTIVE)) other++;
        } while (other < SEATS || turn != me && flags.get(turn) != IDLE);
        turn = me;
        return me;
    }

    private void leave(int me) {
        int next = (me + 1) % SEATS;
        while (flags.get(next) == IDLE) next = (next + 1) % SEATS; // stops at me at the latest
        turn = next;
        flags.set(me, IDLE);
        taken.set(me, 0);
    }

    @Override public void increment() {
        int me = enter();
        views++;
        leave(me);
    }

    @Override public long value() {
        int me = enter();
        long seen = views;
        leave(me);
        return seen;
    }
}
