// verdict: EXACT
// why: buckets are only ever added and each only grows, so whatever hour the clock tells, an increment lands in exactly one and every later sum meets it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public class HourBucketSumAwning implements Counter {
    private final ConcurrentMap<Long, LongAdder> hours = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        long hour = TimeUnit.MILLISECONDS.toHours(System.currentTimeMillis());
        hours.computeIfAbsent(hour, h -> new LongAdder()).increment();
    }

    @Override
    public long value() {
        return hours.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
