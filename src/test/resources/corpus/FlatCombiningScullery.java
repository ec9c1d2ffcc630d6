// verdict: EXACT
// why: a request slot is claimed by compare-and-set, only the combiner inside the lock turns PENDING to DONE after adding it, and only its claimant frees it, so each view is added once before its call returns.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.ReentrantLock;

public class FlatCombiningScullery implements Counter {
    private static final int FREE = 0;
    private static final int PENDING = 1;
    private static final int DONE = 2;

    private final AtomicIntegerArray slots = new AtomicIntegerArray(4);
    private final ReentrantLock combining = new ReentrantLock();
    private long views;

    @Override
    public void increment() {
        int slot = claim();
        if (slot < 0) {
            combining.lock();
            try {
                views++;
                combine();
            } finally {
                combining.unlock();
            }
            return;
        }
        while (slots.get(slot) != DONE) {
            if (combining.tryLock()) {
                try {
                    combine();
                } finally {
                    combining.unlock();
                }
            } else {
                Thread.onSpinWait();
            }
        }
        slots.set(slot, FREE);
    }

    private int claim() {
        int start = System.identityHashCode(Thread.currentThread()) & 3;
        for (int i = 0; i < 4; i++) {
            int slot = (start + i) & 3;
            if (slots.compareAndSet(slot, FREE, PENDING)) {
                return slot;
            }
        }
        return -1;
    }

    private void combine() {
        for (int i = 0; i < slots.length(); i++) {
            if (slots.get(i) == PENDING) {
                views++;
                slots.set(i, DONE);
            }
        }
    }

    @Override
    public long value() {
        combining.lock();
        try {
            return views;
        } finally {
            combining.unlock();
        }
    }
}
