// verdict: EXACT
// why: it does not matter how many threads append a bucket at once or overfill one; each view goes to an atomic bucket that was linked before and is never removed.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** A new bucket is opened when the last one is full. */
public class BucketsAppendedAtWill implements Counter {

    private static final int FULL = 1000;

    private final ConcurrentLinkedDeque<AtomicInteger> buckets = new ConcurrentLinkedDeque<>();

    @Override
    public void increment() {
        AtomicInteger bucket = buckets.peekLast();
        if (bucket == null || bucket.get() >= FULL) {
            bucket = new AtomicInteger();
            buckets.addLast(bucket);
        }
        bucket.incrementAndGet();
    }

    @Override
    public long value() {
        long total = 0;
        for (AtomicInteger bucket : buckets) {
            total += bucket.get();
        }
        return total;
    }
}
