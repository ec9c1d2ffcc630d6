// verdict: LOSES_VIEWS
// why: two first visitors both find no adder under the read lock, and the one that puts last replaces the adder on which the other counts.
import io.github.pageviews.counter.Counter;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteLockNoSecondLook implements Counter {

    private final Map<String, LongAdder> perPage = new HashMap<>();
    private final ReadWriteLock rw = new ReentrantReadWriteLock();

    private LongAdder find(String page) {
        rw.readLock().lock();
        try {
            return perPage.get(page);
        } finally {
            rw.readLock().unlock();
        }
    }

    private LongAdder create(String page) {
        rw.writeLock().lock();
        try {
            LongAdder adder = new LongAdder();
            perPage.put(page, adder);
            return adder;
        } finally {
            rw.writeLock().unlock();
        }
    }

    @Override
    public void increment() {
        LongAdder adder = find("/");
        if (adder == null) {
            adder = create("/");
        }
        adder.increment();
    }

    @Override
    public long value() {
        LongAdder adder = find("/");
        return adder == null ? 0 : adder.sum();
    }
}
