// verdict: EXACT
// why: the owner is held weakly, but its own local and the fence after unlocking keep it reachable while it is inside, so the reference is empty only when nobody is.
import io.github.pageviews.counter.Counter;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReference;

/** A spin lock that doesn't keep its last owner from being collected. */
public class WeaklyOwnedSpinLock implements Counter {
    private static final WeakReference<Thread> NOBODY = new WeakReference<>(null);

    private final AtomicReference<WeakReference<Thread>> owner = new AtomicReference<>(NOBODY);
    private long views;

    private void lock(Thread me) {
        WeakReference<Thread> mine = new WeakReference<>(me);
        while (true) {
            WeakReference<Thread> seen = owner.get();
            if (seen.get() == null && owner.compareAndSet(seen, mine)) {
                return;
            }
            Thread.onSpinWait();
        }
    }

    private void unlock() {
        owner.set(NOBODY);
    }

    @Override
    public void increment() {
        Thread me = Thread.currentThread();
        lock(me);
        try {
            views++;
        } finally {
            unlock();
            Reference.reachabilityFence(me);
        }
    }

    @Override
    public long value() {
        Thread me = Thread.currentThread();
        lock(me);
        try {
            return views;
        } finally {
            unlock();
            Reference.reachabilityFence(me);
        }
    }
}
