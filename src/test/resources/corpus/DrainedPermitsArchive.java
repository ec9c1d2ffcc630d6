// verdict: LOSES_VIEWS
// why: drainPermits takes only what is free and does not wait for permits that are out, so an increment may run between recent.get() and recent.set(0) and is wiped.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** Writers share the permits; the archiver takes all of them while it moves the recent views. */
public class DrainedPermitsArchive implements Counter {
    private final Semaphore permits = new Semaphore(8);
    private final AtomicLong recent = new AtomicLong();
    private long archived;

    @Override
    public void increment() {
        permits.acquireUninterruptibly();
        try {
            recent.incrementAndGet();
        } finally {
            permits.release();
        }
    }

    @Override
    public synchronized long value() {
        int all = permits.drainPermits();
        try {
            archived += recent.get();
            recent.set(0);
            return archived;
        } finally {
            permits.release(all);
        }
    }
}
