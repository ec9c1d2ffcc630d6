// verdict: LOSES_VIEWS
// why: unlock() reads the word and stores it in two steps and may wipe out a pending bit set in between; its owner then stores the locked bit over that of a thread that found the word at zero, and both are inside.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

/** The first waiter spins on the lock word itself, later ones behind its pending bit. */
public class PendingBitWiped implements Counter {
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
        word.set(word.get() & ~LOCKED);
    }
}
