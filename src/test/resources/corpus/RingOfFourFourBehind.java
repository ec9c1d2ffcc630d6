// verdict: GOES_BACKWARD
// why: when the turn has moved on by three the slot may already hold the total of the view that is not yet published, and a later read takes the smaller published one.
import io.github.pageviews.counter.Counter;

/** Totals go round four slots, so that a slow reader does not stop the writer. */
public class RingOfFourFourBehind implements Counter {
    private static final class Slot {
        volatile long total;
    }

    private final Slot[] ring = {new Slot(), new Slot(), new Slot(), new Slot()};
    private volatile long turn;

    @Override
    public synchronized void increment() {
        long now = turn;
        long next = now + 1;
        ring[(int) (next & 3)].total = ring[(int) (now & 3)].total + 1;
        turn = next;
    }

    @Override
    public long value() {
        while (true) {
            long seen = turn;
            long total = ring[(int) (seen & 3)].total;
            if (turn - seen < 4) {
                return total;
            }
        }
    }
}
