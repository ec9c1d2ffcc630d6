// verdict: EXACT
// why: virtual callers add to an atomic, platform callers to a long under the monitor, and the sum of two parts that only grow is read under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class TwoWorldsAtrium implements Counter {
    private final AtomicLong virtualViews = new AtomicLong();
    private long platformViews;

    @Override
    public void increment() {
        if (Thread.currentThread().isVirtual()) {
            virtualViews.getAndIncrement(); // no pinning
        } else {
            synchronized (this) {
                platformViews++;
            }
        }
    }

    @Override
    public synchronized long value() {
        return platformViews + virtualViews.get();
    }
}
