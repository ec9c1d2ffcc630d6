// verdict: STALE_READS
// why: the owner empties pending before it writes the larger count, and a read in between finds a finished view in neither.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Nobody ever waits: who can't get in leaves the view for the owner to pick up. */
public class OwnerTakesPending implements Counter {

    private final AtomicBoolean busy = new AtomicBoolean(false);
    private final AtomicLong pending = new AtomicLong();
    private volatile long count;

    @Override
    public void increment() {
        if (busy.compareAndSet(false, true)) {
            try {
                count = count + pending.getAndSet(0) + 1;
            } finally {
                busy.set(false);
            }
        } else {
            pending.incrementAndGet();
        }
    }

    @Override
    public long value() {
        long counted = count;
        return counted + pending.get();
    }
}
