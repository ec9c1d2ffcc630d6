// verdict: EXACT
// why: A double compare-and-set without RDCSS lets a late helper try to put a finished move in again, but each digit is a new object that never comes back to its word, so the attempt fails.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** High word and low digit, swapped together by a descriptor that everybody helps along. */
public class TwoWordsFreshDigits implements Counter {
    private static final int BASE = 4;
    private static final int OPEN = 0, DONE = 1, FAILED = 2;

    private static final class Digit {
        final int value;

        Digit(int value) {
            this.value = value;
        }
    }

    private static final class Move {
        final Object high0, high1, low0, low1;
        final AtomicInteger outcome = new AtomicInteger(OPEN);

        Move(Object high0, Object high1, Object low0, Object low1) {
            this.high0 = high0;
            this.high1 = high1;
            this.low0 = low0;
            this.low1 = low1;
        }
    }

    private final AtomicReference<Object> high = new AtomicReference<>(0L);
    private final AtomicReference<Object> low = new AtomicReference<>(digit(0));

    private static Digit digit(int value) {
        return new Digit(value);
    }

    @Override
    public void increment() {
        for (;;) {
            Object h = high.get();
            Object l = low.get();
            if (h instanceof Move) {
                finish((Move) h);
            } else if (l instanceof Move) {
                finish((Move) l);
            } else {
                int next = ((Digit) l).value + 1;
                Move move = next < BASE
                        ? new Move(h, h, l, digit(next))
                        : new Move(h, (Long) h + 1, l, digit(0));
                if (high.compareAndSet(h, move)) {
                    finish(move);
                    if (move.outcome.get() == DONE) {
                        return;
                    }
                }
            }
        }
    }

    private void finish(Move move) {
        if (move.outcome.get() == OPEN) {
            low.compareAndSet(move.low0, move);
            move.outcome.compareAndSet(OPEN, low.get() == move ? DONE : FAILED);
        }
        boolean done = move.outcome.get() == DONE;
        low.compareAndSet(move, done ? move.low1 : move.low0);
        high.compareAndSet(move, done ? move.high1 : move.high0);
    }

    @Override
    public long value() {
        for (;;) {
            Object h = high.get();
            Object l = low.get();
            if (h instanceof Move) {
                finish((Move) h);
            } else if (l instanceof Move) {
                finish((Move) l);
            } else if (high.get() == h) {
                return (Long) h * BASE + ((Digit) l).value;
            }
        }
    }
}
