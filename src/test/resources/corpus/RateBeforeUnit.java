// verdict: LOSES_VIEWS
// why: the static RATE is built before the static UNIT has its value (Long.parseLong is no constant expression), so the step is the default 0 and no view is ever added (JLS 12.4.2)
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class RateBeforeUnit implements Counter {
    private static final Rate RATE = new Rate();
    private static final long UNIT = Long.parseLong("1");

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
