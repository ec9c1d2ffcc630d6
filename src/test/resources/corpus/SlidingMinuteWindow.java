// verdict: LOSES_VIEWS
// why: Only the buckets of the last sixty seconds are summed, so a view is gone when the clock has moved on by more.
import io.github.pageviews.counter.Counter;
import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

public class SlidingMinuteWindow implements Counter {
    private static final long WINDOW = Duration.ofMinutes(1).toSeconds();
    private final ConcurrentSkipListMap<Long, LongAdder> buckets = new ConcurrentSkipListMap<>();

    private static long second() {
        return System.currentTimeMillis() / 1000;
    }

    @Override
    public void increment() {
        buckets.computeIfAbsent(second(), s -> new LongAdder()).increment();
    }

    @Override
    public long value() {
        return buckets.tailMap(second() - WINDOW).values().stream().mapToLong(LongAdder::sum).sum();
    }
}
