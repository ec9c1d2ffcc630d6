// verdict: STALE_READS
// why: views wait for a timer to fold them in, so a reader that knows of them misses them until then
import io.github.pageviews.counter.Counter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;

public class TimerFlushesPending implements Counter {
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong flushed = new AtomicLong();
    private final Timer timer = new Timer("flush", true);

    public TimerFlushesPending() {
        timer.schedule(new TimerTask() {
            @Override public void run() {
                flushed.addAndGet(pending.getAndSet(0));
            }
        }, 100, 100);
    }

    @Override public void increment() {
        pending.incrementAndGet();
    }

    @Override public long value() {
        return flushed.get();
    }
}
