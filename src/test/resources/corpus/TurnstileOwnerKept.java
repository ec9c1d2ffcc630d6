// verdict: LOSES_VIEWS
// why: the last owner's name stays after it has left, so when another thread has just shut the turnstile and not yet written its own name, the last owner takes itself for being inside, and both do views++.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;

public class TurnstileOwnerKept implements Counter {
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
