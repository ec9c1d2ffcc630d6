// verdict: EXACT
// why: UNIT is declared after RATE but is a constant variable (JLS 4.12.4), so the early use already is 1
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class RateBeforeConstant implements Counter {
    private static final Rate RATE = new Rate();
    private static final long UNIT = 2L - 1;

    private static final class Rate {
        private final long step;

        Rate() {
            step = UNIT;
        }
    }

    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.addAndGet(RATE.step);
    }

    @Override
    public long value() {
        return views.get();
    }
}
