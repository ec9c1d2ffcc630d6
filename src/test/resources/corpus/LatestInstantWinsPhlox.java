// verdict: LOSES_VIEWS
// why: an update with the same (or an earlier) Instant as the current snapshot is thrown away, so one view in the instant of construction is lost.
import io.github.pageviews.counter.Counter;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

public class LatestInstantWinsPhlox implements Counter {
    private static final class Reading {
        final Instant at;
        final long total;

        Reading(Instant at, long total) {
            this.at = at;
            this.total = total;
        }
    }

    private final Clock clock = Clock.systemUTC();
    private final AtomicReference<Reading> latest = new AtomicReference<>(new Reading(clock.instant(), 0));

    @Override
    public void increment() {
        Instant now = clock.instant();
        latest.updateAndGet(old -> now.isAfter(old.at) ? new Reading(now, old.total + 1) : old);
    }

    @Override
    public long value() {
        return latest.get().total;
    }
}
