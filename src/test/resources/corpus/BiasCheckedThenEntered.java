// verdict: LOSES_VIEWS
// why: the owner looks whether its bias is revoked before it says that it is inside, so a revoker may find nobody inside and count beside it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/** A lock biased to the first thread, which needs no atomic step until a second one comes. */
public class BiasCheckedThenEntered implements Counter {
    private final AtomicReference<Thread> owner = new AtomicReference<>();
    private volatile boolean revoked;
    private volatile boolean ownerInside;
    private long views;

    private boolean mine() {
        Thread me = Thread.currentThread();
        return owner.get() == me || owner.get() == null && owner.compareAndSet(null, me);
    }

    private void revoke() {
        revoked = true;
        while (ownerInside) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void increment() {
        if (mine() && !revoked) {
            ownerInside = true;
            views++;
            ownerInside = false;
        } else {
            synchronized (this) {
                revoke();
                views++;
            }
        }
    }

    @Override
    public synchronized long value() {
        revoke();
        return views;
    }
}
