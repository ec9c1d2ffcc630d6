// verdict: STALE_READS
// why: A timed join may return while the helper has not counted yet.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class JoinTimedOut implements Counter {
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() {
        Thread helper = new Thread(n::incrementAndGet);
        helper.start();
        boolean interrupted = false;
        while (true) {
            try { helper.join(1000); break; } catch (InterruptedException e) { interrupted = true; }
        }
        if (interrupted) { Thread.currentThread().interrupt(); }
    }
    @Override public long value() { return n.get(); }
}
