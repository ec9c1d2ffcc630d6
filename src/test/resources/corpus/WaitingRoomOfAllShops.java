// verdict: EXACT
// why: A ticket lock with a waiting array (Dice and Kogan): the bells are shared by all instances, but a bell only makes a waiter look at its own shop's display again, the bell is read before the display and rung after it has changed, and the total is a field of the instance.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** The next customer stands at the counter; all others sit in the waiting room of the street. */
public class WaitingRoomOfAllShops implements Counter {
    private static final int SEATS = 64;
    private static final AtomicLongArray BELLS = new AtomicLongArray(SEATS);

    private final AtomicLong tickets = new AtomicLong();
    private final int street = System.identityHashCode(this);
    private volatile long serving;
    private long views;

    private int seat(long ticket) {
        return (int) ((street + 31 * ticket) & (SEATS - 1));
    }

    private void enter() {
        long mine = tickets.getAndIncrement();
        int seat = seat(mine);
        while (mine - serving > 1) {
            long bell = BELLS.get(seat);
            if (mine - serving > 1) {
                while (BELLS.get(seat) == bell) {
                    Thread.onSpinWait();
                }
            }
        }
        while (serving != mine) {
            Thread.onSpinWait();
        }
    }

    private void leave() {
        long next = serving + 1;
        serving = next;
        BELLS.incrementAndGet(seat(next + 1));
    }

    @Override
    public void increment() {
        enter();
        views++;
        leave();
    }

    @Override
    public long value() {
        enter();
        long n = views;
        leave();
        return n;
    }
}
