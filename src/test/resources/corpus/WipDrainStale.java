// verdict: STALE_READS
// why: While another thread drains, the view is only queued when increment returns.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class WipDrainStale implements Counter {
    private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger wip = new AtomicInteger();
    private volatile long n;
    private void run(Runnable r) {
        queue.add(r);
        if (wip.getAndIncrement() == 0) {
            do { queue.poll().run(); } while (wip.decrementAndGet() != 0);
        }
    }
    @Override public void increment() { run(() -> n++); }

    @Override public long value() { return n; }
}
