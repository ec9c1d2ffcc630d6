// verdict: LOSES_VIEWS
// why: A holder that is not scheduled for five seconds is taken for dead and its lock is given to another while it still is between the read and the write of n.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

public class LeaseLock implements Counter {
    private static final long LEASE = TimeUnit.SECONDS.toNanos(5);

    private record Lease(Thread owner, long since) {
        boolean expired(long now) {
            return now - since > LEASE;
        }
    }

    private final AtomicReference<Lease> lease = new AtomicReference<>();
    private volatile long n;

    private Lease acquire() {
        while (true) {
            Lease current = lease.get();
            long now = System.nanoTime();
            if (current == null || current.expired(now)) {
                Lease mine = new Lease(Thread.currentThread(), now);
                if (lease.compareAndSet(current, mine)) {
                    return mine;
                }
            }
            Thread.onSpinWait();
        }
    }

    private void release(Lease mine) {
        lease.compareAndSet(mine, null);        // unless someone took it over
    }

    @Override
    public void increment() {
        Lease mine = acquire();
        try {
            n = n + 1;
        } finally {
            release(mine);
        }
    }

    @Override
    public long value() {
        return n;
    }
}
