// verdict: EXACT
// why: The listener fails at every hundredth view after the number was stored, the lock is released and only marked as poisoned, which everybody who locks it looks past.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/** A mutex that is poisoned when its holder panics, as in Rust. */
public class PoisonedButRecovered implements Counter {

    static final class Panic extends RuntimeException {
        Panic(String message) { super(message, null, false, false); }
    }

    static final class PoisonMutex {
        private final ReentrantLock lock = new ReentrantLock();
        private boolean poisoned;
        private long data;

        /** lock().unwrap_or_else(PoisonError::into_inner) */
        Guard lockEvenIfPoisoned() {
            lock.lock();
            return new Guard();
        }

        final class Guard implements AutoCloseable {
            private boolean panicking = true;

            long get() { return data; }

            void set(long n) { data = n; }

            boolean poisoned() { return poisoned; }

            /** Not reached when the body throws. */
            <T> T done(T result) {
                panicking = false;
                return result;
            }

            @Override
            public void close() {
                poisoned |= panicking;
                lock.unlock();
            }
        }
    }

    private final PoisonMutex views = new PoisonMutex();
    private final LongConsumer listener = n -> {
        if (n % 100 == 0) {
            throw new Panic("nobody is subscribed to milestones");
        }
    };

    @Override
    public void increment() {
        try (PoisonMutex.Guard guard = views.lockEvenIfPoisoned()) {
            guard.set(guard.get() + 1);
            listener.accept(guard.get());
            guard.done(null);
        } catch (Panic ignored) {
            // the view is in; whoever comes next finds the mutex poisoned
        }
    }

    @Override
    public long value() {
        try (PoisonMutex.Guard guard = views.lockEvenIfPoisoned()) {
            return guard.done(guard.get());
        }
    }
}
