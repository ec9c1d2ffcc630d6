// verdict: LOSES_VIEWS|STALE_READS
// why: The scheduled flush throws on an empty queue and is never run again.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class FlusherDiesOnEmpty implements Counter {
    private final Queue<Long> queue = new ConcurrentLinkedQueue<>();
    private final AtomicLong n = new AtomicLong();
    public FlusherDiesOnEmpty() {
        ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor(r -> {
            Thread t = new Thread(r);
            t.setDaemon(true);
            return t;
        });
        pool.scheduleWithFixedDelay(() -> n.addAndGet(queue.remove()), 1, 1, TimeUnit.MILLISECONDS);
    }
    @Override public void increment() { queue.add(1L); }
    @Override public long value() { return n.get(); }
}
