// verdict: EXACT
// why: under the write lock the map is asked again before an adder is put, so there is one adder for the page and it is never replaced.
import io.github.pageviews.counter.Counter;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WriteLockLooksTwice implements Counter {

    private final Map<String, LongAdder> perPage = new TreeMap<>();
    private final Lock reading;
    private final Lock writing;

    public WriteLockLooksTwice() {
        ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
        reading = rw.readLock();
        writing = rw.writeLock();
    }

    @Override
    public void increment() {
        adderFor("/").increment();
    }

    @Override
    public long value() {
        reading.lock();
        try {
            long total = 0;
            for (LongAdder adder : perPage.values()) {
                total += adder.sum();
            }
            return total;
        } finally {
            reading.unlock();
        }
    }

    private LongAdder adderFor(String page) {
        LongAdder adder;
        reading.lock();
        try {
            adder = perPage.get(page);
        } finally {
            reading.unlock();
        }
        if (adder != null) {
            return adder;
        }
        writing.lock();
        try {
            adder = perPage.get(page);
            if (adder == null) {
                perPage.put(page, adder = new LongAdder());
            }
            return adder;
        } finally {
            writing.unlock();
        }
    }
}
