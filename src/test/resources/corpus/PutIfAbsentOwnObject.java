// verdict: LOSES_VIEWS
// why: whoever loses putIfAbsent goes on with its own adder instead of the one in the map
package com.acme.stats;

import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class PutIfAbsentOwnObject implements Counter {
    private final ConcurrentHashMap<String, LongAdder> pages = new ConcurrentHashMap<>();

    @Override public void increment() {
        LongAdder adder = pages.get("/");
        if (adder == null) {
            adder = new LongAdder();
            pages.putIfAbsent("/", adder);
        }
        adder.increment();
    }

    @Override public long value() {
        LongAdder adder = pages.get("/");
        return adder == null ? 0L : adder.sum();
    }
}
