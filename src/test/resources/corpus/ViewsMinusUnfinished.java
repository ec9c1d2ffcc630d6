// verdict: STALE_READS
// why: a reader that has read views = 1 may then find another caller announced but not yet counted and answer 1 - 1 = 0 although a finished view happens before the read.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Only shows views whose request has been handled completely. */
public class ViewsMinusUnfinished implements Counter {

    private final AtomicLong views = new AtomicLong();
    private final AtomicInteger unfinished = new AtomicInteger();

    @Override
    public void increment() {
        unfinished.incrementAndGet();
        try {
            views.incrementAndGet();
        } finally {
            unfinished.decrementAndGet();
        }
    }

    @Override
    public long value() {
        long all = views.get();
        int open = unfinished.get();
        return Math.max(0, all - open);
    }
}
