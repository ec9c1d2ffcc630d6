// verdict: EXACT
// why: locks may be collected and made anew, but whoever holds or awaits one refers to it strongly until unlock(), so a new one appears only when nobody is inside, and the guarded elements are read and written as volatiles, so no lock has to order them.
import io.github.pageviews.counter.Counter;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.ReentrantLock;

public class WeakLocksHeldStrongly implements Counter {
    private static final int KEYS = 4;
    private final ConcurrentHashMap<Integer, WeakReference<ReentrantLock>> locks = new ConcurrentHashMap<>();
    private final AtomicLongArray views = new AtomicLongArray(KEYS);

    private ReentrantLock lockFor(int key) {
        ReentrantLock[] strong = new ReentrantLock[1];
        locks.compute(key, (k, weak) -> {
            strong[0] = weak == null ? null : weak.get();
            if (strong[0] != null) return weak;
            strong[0] = new ReentrantLock();
            return new WeakReference<>(strong[0]);
        });
        return strong[0];
    }

    @Override public void increment() {
        int key = (int) (Thread.currentThread().getId() & KEYS - 1);
        ReentrantLock lock = lockFor(key);
        lock.lock();
        try {
            views.set(key, views.get(key) + 1);
        } finally {
            lock.unlock();
        }
    }

    @Override public long value() {
        long sum = 0;
        for (int key = 0; key < KEYS; key++) sum += views.get(key);
        return sum;
    }
}
