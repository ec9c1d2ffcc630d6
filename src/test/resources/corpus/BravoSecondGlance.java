// verdict: EXACT
// why: BRAVO: a caller that went past the lock shows itself in the table and then looks at the bias again, and the reader withdraws the bias before it looks through the table, so nobody adds between its get and its set.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Read-write lock biased to the shared side, which the increments use. */
public class BravoSecondGlance implements Counter {
    private static final int SLOTS = 16;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicReferenceArray<Thread> visible = new AtomicReferenceArray<>(SLOTS);
    private volatile boolean biased = true;
    private final AtomicLong recent = new AtomicLong();
    private long settled;

    @Override
    public void increment() {
        int slot = enterShared();
        recent.incrementAndGet();
        leaveShared(slot);
    }

    private int enterShared() {
        Thread me = Thread.currentThread();
        if (biased) {
            int slot = (int) (me.getId() & (SLOTS - 1));
            if (visible.compareAndSet(slot, null, me)) {
                if (biased) {
                    return slot;
                }
                visible.set(slot, null);
            }
        }
        lock.readLock().lock();
        biased = true;
        return -1;
    }

    private void leaveShared(int slot) {
        if (slot >= 0) {
            visible.set(slot, null);
        } else {
            lock.readLock().unlock();
        }
    }

    @Override
    public long value() {
        lock.writeLock().lock();
        try {
            if (biased) {
                biased = false;
                for (int slot = 0; slot < SLOTS; slot++) {
                    while (visible.get(slot) != null) {
                        Thread.onSpinWait();
                    }
                }
            }
            settled += recent.get();
            recent.set(0);
            return settled;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
