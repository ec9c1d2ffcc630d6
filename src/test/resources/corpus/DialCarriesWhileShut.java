// verdict: EXACT
// why: while the dial shows fifty it is shut and only the view that brought it there goes on, so the plain-looking ++ of the turns has one writer at a time; a read counts only if the dial was open and the turns were the same on both sides of it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class DialCarriesWhileShut implements Counter {
    private static final int FULL = 50;

    private final AtomicInteger dial = new AtomicInteger();
    private volatile long turns;

    @Override
    public void increment() {
        for (;;) {
            int shown = dial.get();
            if (shown == FULL) {
                Thread.onSpinWait();
            } else if (dial.compareAndSet(shown, shown + 1)) {
                if (shown + 1 == FULL) {
                    turns++;
                    dial.set(0);
                }
                return;
            }
        }
    }

    @Override
    public long value() {
        for (;;) {
            long before = turns;
            int shown = dial.get();
            if (shown < FULL && before == turns) {
                return before * FULL + shown;
            }
            Thread.onSpinWait();
        }
    }
}
