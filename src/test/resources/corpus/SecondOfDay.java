// verdict: OVERFLOWS|LOSES_VIEWS|GOES_BACKWARD
// why: LocalTime wraps around midnight: after 86,400 views the value is 0 again.
import io.github.pageviews.counter.Counter;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;

public class SecondOfDay implements Counter {
    private final AtomicReference<LocalTime> clock = new AtomicReference<>(LocalTime.MIDNIGHT);

    @Override
    public void increment() {
        clock.updateAndGet(t -> t.plusSeconds(1));
    }

    @Override
    public long value() {
        return clock.get().toSecondOfDay();
    }
}
