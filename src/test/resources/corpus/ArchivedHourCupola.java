// verdict: LOSES_VIEWS
// why: a thread that has fetched the adder of an hour may add to it after another thread, a later hour on its clock, has removed it and archived its sum.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class ArchivedHourCupola implements Counter {
    private static final long HOUR_MILLIS = 3_600_000L;

    private final ConcurrentHashMap<Long, AtomicLong> recent = new ConcurrentHashMap<>();
    private final AtomicLong archive = new AtomicLong();

    @Override
    public void increment() {
        long hour = System.currentTimeMillis() / HOUR_MILLIS;
        AtomicLong bucket = recent.get(hour);
        if (bucket == null) {
            bucket = recent.computeIfAbsent(hour, h -> new AtomicLong());
            archiveBefore(hour);
        }
        bucket.incrementAndGet();
    }

    private synchronized void archiveBefore(long hour) {
        for (Long old : recent.keySet()) {
            if (old < hour) {
                AtomicLong bucket = recent.remove(old);
                if (bucket != null) {
                    archive.addAndGet(bucket.get());
                }
            }
        }
    }

    @Override
    public synchronized long value() {
        long sum = archive.get();
        for (AtomicLong bucket : recent.values()) {
            sum += bucket.get();
        }
        return sum;
    }
}
