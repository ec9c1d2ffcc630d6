// verdict: LOSES_VIEWS
// why: a release and an acquire fence do not keep the store of one's own flag before the load of the other's, so owner and stranger may both read the other's flag as 0 and add to the same count.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;

public class FencedDekkerBarouche implements Counter {
    private final AtomicReference<Thread> owner = new AtomicReference<>();
    private final AtomicIntegerArray flags = new AtomicIntegerArray(2); // 0: owner, 1: a stranger
    private long views;

    private int lock() {
        Thread me = Thread.currentThread();
        if (owner.get() == me || owner.compareAndSet(null, me)) {
            flags.setOpaque(0, 1);
            VarHandle.releaseFence();
            VarHandle.acquireFence();
            while (flags.getAcquire(1) != 0) {
                Thread.onSpinWait(); // strangers give way
            }
            return 0;
        }
        while (true) {
            if (flags.getAcquire(0) == 0 && flags.compareAndSet(1, 0, 1)) {
                VarHandle.releaseFence();
                VarHandle.acquireFence();
                if (flags.getAcquire(0) == 0) {
                    return 1;
                }
                flags.setRelease(1, 0);
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void increment() {
        int side = lock();
        views++;
        flags.setRelease(side, 0);
    }

    @Override
    public long value() {
        int side = lock();
        long seen = views;
        flags.setRelease(side, 0);
        return seen;
    }
}
