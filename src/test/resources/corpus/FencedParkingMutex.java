// verdict: EXACT
// why: A full fence stands between opening the lock and looking for waiters and another between pushing and the next try, so either the holder sees the waiter or the waiter sees the lock open; state is taken by compare-and-set and released with release.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

public class FencedParkingMutex implements Counter {
    private static final class Waiter {
        final Thread thread = Thread.currentThread();
        Waiter next;
        volatile boolean woken;
    }

    private final AtomicInteger state = new AtomicInteger();
    private final AtomicReference<Waiter> parked = new AtomicReference<>();
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
        if (state.compareAndSet(0, 1)) {
            return;
        }
        Waiter me = push();
        while (!state.compareAndSet(0, 1)) {
            LockSupport.park(this);
            if (me.woken) {
                me = push();
            }
        }
    }

    private void unlock() {
        state.setRelease(0);
        VarHandle.fullFence();
        if (parked.get() != null) {
            wakeAll();
        }
    }

    private Waiter push() {
        Waiter me = new Waiter();
        do {
            me.next = parked.get();
        } while (!parked.compareAndSet(me.next, me));
        VarHandle.fullFence();
        return me;
    }

    private void wakeAll() {
        for (Waiter w = parked.getAndSet(null); w != null; w = w.next) {
            w.woken = true;
            LockSupport.unpark(w.thread);
        }
    }
}
