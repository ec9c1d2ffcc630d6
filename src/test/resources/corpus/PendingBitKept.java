// verdict: EXACT
// why: Only the thread that turned the pending bit on waits for the locked bit, and as no other can lock meanwhile its plain volatile store of the whole word overwrites nothing; unlock clears just its own bit.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

/** The first waiter spins on the lock word itself, later ones behind its pending bit. */
public class PendingBitKept implements Counter {
    private static final int LOCKED = 1;
    private static final int PENDING = 2;

    private final AtomicInteger word = new AtomicInteger();
    private long views;

    @Override
    public void increment() {
        lock();
        try {
            views++;
        } finally {
            unlock();
        }
    }

    @Override
    public long value() {
        lock();
        try {
            return views;
        } finally {
            unlock();
        }
    }

    private void lock() {
        while (!word.compareAndSet(0, LOCKED)) {
            int before = word.getAndUpdate(w -> w | PENDING);
            if ((before & PENDING) == 0) {
                while ((word.get() & LOCKED) != 0) {
                    Thread.onSpinWait();
                }
                word.set(LOCKED);
                return;
            }
            Thread.onSpinWait();
        }
    }

    private void unlock() {
        word.getAndUpdate(w -> w & ~LOCKED);
    }
}
