// verdict: LOSES_VIEWS|GOES_BACKWARD|STALE_READS
// why: Once a day the total goes back to zero.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class DailyReset implements Counter {
    private final AtomicLong n = new AtomicLong();
    public DailyReset() {
        Executors.newSingleThreadScheduledExecutor(r -> {
            Thread t = new Thread(r);
            t.setDaemon(true);
            return t;
        }).scheduleAtFixedRate(() -> n.set(0), 1, 1, TimeUnit.DAYS);
    }
    @Override public void increment() { n.incrementAndGet(); }
    @Override public long value() { return n.get(); }
}
