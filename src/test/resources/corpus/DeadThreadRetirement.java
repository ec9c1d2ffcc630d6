// verdict: STALE_READS
// why: One reader has removed a dead thread's cell but not yet added it to retired; another reader finds it in neither place.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class DeadThreadRetirement implements Counter {
    private final Map<Thread, AtomicLong> living = new ConcurrentHashMap<>();
    private final AtomicLong retired = new AtomicLong();

    @Override
    public void increment() {
        living.computeIfAbsent(Thread.currentThread(), t -> new AtomicLong()).incrementAndGet();
    }

    private void buryTheDead() {
        for (Map.Entry<Thread, AtomicLong> entry : living.entrySet()) {
            Thread thread = entry.getKey();
            AtomicLong cell = entry.getValue();
            if (!thread.isAlive() && living.remove(thread, cell)) {
                retired.addAndGet(cell.get());
            }
        }
    }

    @Override
    public long value() {
        buryTheDead();
        long sum = retired.get();
        for (AtomicLong cell : living.values()) {
            sum += cell.get();
        }
        return sum;
    }
}
