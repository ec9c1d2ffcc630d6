// verdict: EXACT
// why: The clock only picks the bucket, forwards or backwards; buckets are never removed and all of them are summed.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

public class SecondBucketsAllTime implements Counter {
    private final ConcurrentMap<Long, AtomicLong> bySecond = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        long second = System.currentTimeMillis() / 1000;
        bySecond.computeIfAbsent(second, s -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public long value() {
        long total = 0;
        for (AtomicLong bucket : bySecond.values()) {
            total += bucket.get();
        }
        return total;
    }
}
