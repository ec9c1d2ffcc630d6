// verdict: SHARES_STATE
// why: subtracting what the static total was at construction doesn't keep later views of another instance out
package org.example.counters;

import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class BaselineOfStatic implements Counter {
    private static final AtomicLong TOTAL = new AtomicLong();

    private final long baseline = TOTAL.get();

    @Override public void increment() {
        TOTAL.incrementAndGet();
    }

    @Override public long value() {
        return TOTAL.get() - baseline;
    }
}
