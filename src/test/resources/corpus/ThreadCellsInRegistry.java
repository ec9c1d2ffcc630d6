// verdict: EXACT
// why: each cell has one writer, is registered strongly before its first use, and outlives its thread
package com.acme.stats;

import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

public class ThreadCellsInRegistry implements Counter {
    private final List<AtomicLong> cells = new CopyOnWriteArrayList<>();

    private final ThreadLocal<AtomicLong> mine = ThreadLocal.withInitial(() -> {
        AtomicLong cell = new AtomicLong();
        cells.add(cell);
        return cell;
    });

    @Override public void increment() {
        AtomicLong cell = mine.get();
        cell.lazySet(cell.get() + 1); // only this thread writes it
    }

    @Override public long value() {
        long sum = 0;
        for (AtomicLong cell : cells) {
            sum += cell.get();
        }
        return sum;
    }
}
