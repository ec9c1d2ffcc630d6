// verdict: OVERCOUNTS
// why: the update function counts as a side effect, and updateAndGet runs it again when another thread's update came in between.
import io.github.pageviews.counter.Counter;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class RetrySideEffectDecanter implements Counter {
    private record PageStats(long views, Instant lastSeen) {
    }

    private final AtomicLong views = new AtomicLong();
    private final AtomicReference<PageStats> stats =
            new AtomicReference<>(new PageStats(0, Instant.EPOCH));

    @Override
    public void increment() {
        stats.updateAndGet(old -> new PageStats(views.incrementAndGet(), Instant.now()));
    }

    @Override
    public long value() {
        // stats may hold an older number than views, views is always right
        return views.get();
    }
}
