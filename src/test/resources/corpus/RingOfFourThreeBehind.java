// verdict: EXACT
// why: a slot is written again only when four turns later is being prepared, which begins when the turn has moved on by three, so a reader that finds it moved by less has read what was published.
import io.github.pageviews.counter.Counter;

/** Totals go round four slots, so that a slow reader does not stop the writer. */
public class RingOfFourThreeBehind implements Counter {
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
            if (turn - seen < 3) {
                return total;
            }
        }
    }
}
