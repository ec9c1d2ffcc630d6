// verdict: EXACT
// why: the owner is read in a race, but only a thread itself ever writes its own name there, and it wipes that before it opens, so it can find its own name only while it is inside.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;

public class TurnstileOwnerCleared implements Counter {
    /** A spin lock that its owner may enter again. */
    private static final class Turnstile extends AbstractOwnableSynchronizer {
        private final AtomicBoolean shut = new AtomicBoolean();

        /** True if the caller was not inside yet, and so has to leave. */
        boolean enter() {
            Thread me = Thread.currentThread();
            if (getExclusiveOwnerThread() == me) {
                return false;
            }
            while (!shut.compareAndSet(false, true)) {
                Thread.onSpinWait();
            }
            setExclusiveOwnerThread(me);
            return true;
        }

        void leave() {
            setExclusiveOwnerThread(null);
            shut.set(false);
        }
    }

    private final Turnstile turnstile = new Turnstile();
    private long views;
    private long milestone;

    @Override
    public void increment() {
        boolean outermost = turnstile.enter();
        try {
            views++;
            if (views % 50 == 0) {
                milestone = value();
            }
        } finally {
            if (outermost) {
                turnstile.leave();
            }
        }
    }

    @Override
    public long value() {
        boolean outermost = turnstile.enter();
        try {
            return views;
        } finally {
            if (outermost) {
                turnstile.leave();
            }
        }
    }
}
