// verdict: OVERCOUNTS
// why: after an idle hour a reader first adds the live views to the archive and then takes them off, and a second reader in between sees them in both.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** When nobody has come for an hour, the next read moves the live views to the archive. */
public class ArchivesWhenIdle implements Counter {
    private static final long IDLE_NANOS = TimeUnit.HOURS.toNanos(1);

    private final AtomicLong archived = new AtomicLong();
    private final AtomicLong live = new AtomicLong();
    private volatile long lastView = System.nanoTime();

    @Override
    public void increment() {
        live.incrementAndGet();
        lastView = System.nanoTime();
    }

    @Override
    public long value() {
        if (System.nanoTime() - lastView > IDLE_NANOS) {
            long n = live.get();
            archived.addAndGet(n);
            live.addAndGet(-n); // not set(0): a view may have come meanwhile
        }
        return archived.get() + live.get();
    }
}
