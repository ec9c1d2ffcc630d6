// verdict: STALE_READS
// why: A view is counted only when its delay is over.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class DelayedViews implements Counter {
    private record View(long due) implements Delayed {
        @Override public long getDelay(TimeUnit unit) { return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS); }
        @Override public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
    private final DelayQueue<View> queue = new DelayQueue<>();
    private final AtomicLong n = new AtomicLong();
    public DelayedViews() {
        Thread t = new Thread(() -> {
            while (true) {
                try { queue.take(); n.incrementAndGet(); } catch (InterruptedException e) { continue; }
            }
        });
        t.setDaemon(true);
        t.start();
    }
    @Override public void increment() { queue.add(new View(System.nanoTime() + 1_000_000)); }
    @Override public long value() { return n.get(); }
}
