// verdict: OVERCOUNTS
// why: the flusher credits the total before it debits the pending count, and the reader reads pending first, so a flush in between counts the batch twice.
import io.github.pageviews.counter.Counter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;

public class FlushThenDebitCarafe implements Counter {
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong flushed = new AtomicLong();
    private final Timer timer = new Timer("flush-views", true);

    public FlushThenDebitCarafe() {
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                long batch = pending.get();
                // credit first: a crash in between must not lose anything
                flushed.addAndGet(batch);
                pending.addAndGet(-batch);
            }
        }, 100, 100);
    }

    @Override
    public void increment() {
        pending.incrementAndGet();
    }

    @Override
    public long value() {
        long waiting = pending.get();
        return waiting + flushed.get();
    }
}
