// verdict: LOSES_VIEWS
// why: the dial is set to zero before the turns are raised, so a view that sleeps between reading the turns and writing them lets others fill the dial once more and raise them too, and then overwrites that turn: fifty views are gone.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class DialCarriesOnceOpen implements Counter {
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
                    dial.set(0);
                    turns++;
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
