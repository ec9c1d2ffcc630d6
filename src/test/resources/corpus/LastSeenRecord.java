// verdict: OVERFLOWS
// why: the swap of the immutable record is atomic, but its component is an int, so after 2,147,483,647 views comes -2,147,483,648.
import io.github.pageviews.counter.Counter;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Count and time of the last view change together, in one immutable record. */
public class LastSeenRecord implements Counter {
    private record Stats(int views, Instant lastSeen) {
        Stats viewedAt(Instant time) {
            return new Stats(views + 1, time.isAfter(lastSeen) ? time : lastSeen);
        }
    }

    private final AtomicReference<Stats> stats = new AtomicReference<>(new Stats(0, Instant.EPOCH));

    @Override
    public void increment() {
        Instant now = Instant.now();
        stats.updateAndGet(old -> old.viewedAt(now));
    }

    @Override
    public long value() {
        return stats.get().views();
    }
}
