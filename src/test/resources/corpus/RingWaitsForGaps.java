// verdict: EXACT
// why: a view may be published behind one that has only claimed its slot, so a reader drains up to the tail it found and waits for such gaps; a writer who finds the ring full drains only what is published and never waits for the lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.ReentrantLock;

public class RingWaitsForGaps implements Counter {
    private static final int SIZE = 8;
    private final AtomicLongArray turns = new AtomicLongArray(SIZE); // whose ticket may use the slot; ticket + 1: published
    private final AtomicLong tail = new AtomicLong();
    private final ReentrantLock draining = new ReentrantLock();
    private long head; // drained so far, under the lock

    public RingWaitsForGaps() {
        for (int slot = 0; slot < SIZE; slot++) turns.set(slot, slot);
    }

    @Override public void increment() {
        long ticket = tail.getAndIncrement();
        int slot = (int) (ticket % SIZE);
        while (turns.get(slot) != ticket) {
            if (draining.tryLock()) {
                try {
                    while (drainOne()) { }
                } finally {
                    draining.unlock();
                }
            }
            Thread.onSpinWait();
        }
        turns.set(slot, ticket + 1);
    }

    private boolean drainOne() {
        int slot = (int) (head % SIZE);
        if (turns.get(slot) != head + 1) return false;
        turns.set(slot, head + SIZE);
        head++;
        return true;
    }

    @Override public long value() {
        long end = tail.get();
        draining.lock();
        try {
            while (head < end)
                if (!drainOne()) Thread.onSpinWait();
            return head;
        } finally {
            draining.unlock();
        }
    }
}
