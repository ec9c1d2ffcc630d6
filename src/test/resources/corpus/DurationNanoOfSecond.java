// verdict: OVERFLOWS
// why: getNano() is only the part within the second and starts again at zero after 999,999,999; the total would be toNanos().
import io.github.pageviews.counter.Counter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

public class DurationNanoOfSecond implements Counter {
    private final AtomicReference<Duration> views = new AtomicReference<>(Duration.ZERO);

    @Override
    public void increment() {
        views.updateAndGet(d -> d.plusNanos(1)); // immutable, and far wider than a long
    }

    @Override
    public long value() {
        return views.get().getNano();
    }
}
