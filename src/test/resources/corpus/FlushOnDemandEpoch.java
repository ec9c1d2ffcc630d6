// verdict: HANGS
// why: a reader waits until every thread with pending views has noticed the new epoch, which a thread notices in its next increment only, and that need not come.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Batches of each thread; a reader raises the epoch to have them flushed. */
public class FlushOnDemandEpoch implements Counter {
    private static final int BATCH = 32;

    private static final class Batch {
        volatile int pending;   // written by its thread only
        volatile long seen;
    }

    private final AtomicLong total = new AtomicLong();
    private final AtomicLong epoch = new AtomicLong();
    private final Queue<Batch> batches = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Batch> mine = ThreadLocal.withInitial(() -> {
        Batch batch = new Batch();
        batch.seen = epoch.get();
        batches.add(batch);
        return batch;
    });

    @Override
    public void increment() {
        Batch batch = mine.get();
        batch.pending = batch.pending + 1;
        if (batch.pending >= BATCH || batch.seen != epoch.get()) {
            flush(batch);
        }
    }

    private void flush(Batch batch) {
        long now = epoch.get();
        total.addAndGet(batch.pending);
        batch.pending = 0;
        batch.seen = now;
    }

    @Override
    public long value() {
        flush(mine.get());
        long asked = epoch.incrementAndGet();
        for (Batch batch : batches) {
            while (batch.pending > 0 && batch.seen < asked) {
                Thread.onSpinWait();
            }
        }
        return total.get();
    }
}
