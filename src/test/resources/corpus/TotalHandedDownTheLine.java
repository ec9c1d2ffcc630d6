// verdict: EXACT
// why: each view swaps itself in as the last of the line, waits until the one before knows its number and takes the next; a reader waits for the last it finds, whose number is at least that of every view that has returned.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class TotalHandedDownTheLine implements Counter {
    private static final class Place {
        private volatile long number = -1; // not known yet

        long await() {
            long known;
            while ((known = number) < 0) Thread.onSpinWait();
            return known;
        }
    }

    private final AtomicReference<Place> last = new AtomicReference<>();

    public TotalHandedDownTheLine() {
        Place zero = new Place();
        zero.number = 0;
        last.set(zero);
    }

    @Override public void increment() {
        Place mine = new Place();
        Place before = last.getAndSet(mine);
        mine.number = before.await() + 1;
    }

    @Override public long value() {
        return last.get().await();
    }
}
