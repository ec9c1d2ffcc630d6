// verdict: OVERFLOWS
// why: reduceValuesToInt adds in ints, so the sum wraps at 2^31 though every cell is a long.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class ReducedToIntBuckets implements Counter {
    private final ConcurrentHashMap<Long, AtomicLong> buckets = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        long bucket = Thread.currentThread().getId() % 16;
        buckets.computeIfAbsent(bucket, b -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public long value() {
        return buckets.reduceValuesToInt(Long.MAX_VALUE, AtomicLong::intValue, 0, Integer::sum);
    }
}
