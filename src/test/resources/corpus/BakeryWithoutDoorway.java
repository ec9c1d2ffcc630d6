// verdict: LOSES_VIEWS
// why: Lamport's bakery without the choosing flags: two threads draw the same number, the later-seated enters before the other's number is stored, and the other enters by its lower seat.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

public class BakeryWithoutDoorway implements Counter {
    private static final int SEATS = 3;

    private final AtomicReferenceArray<Thread> seats = new AtomicReferenceArray<>(SEATS);
    private final AtomicLongArray number = new AtomicLongArray(SEATS);
    private long count;

    private int enter() {
        int me = 0;
        while (!seats.compareAndSet(me, null, Thread.currentThread())) {
            me = (me + 1) % SEATS;
        }
        long mine = 0;
        for (int j = 0; j < SEATS; j++) {
            mine = Math.max(mine, number.get(j));
        }
        mine++;
        number.set(me, mine);
        for (int j = 0; j < SEATS; j++) {
            while (j != me && isBefore(number.get(j), j, mine, me)) {
                Thread.onSpinWait();
            }
        }
        return me;
    }

    private static boolean isBefore(long n, int seat, long mine, int me) {
        return n != 0 && (n < mine || n == mine && seat < me);
    }

    private void leave(int me) {
        number.set(me, 0);
        seats.set(me, null);
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
