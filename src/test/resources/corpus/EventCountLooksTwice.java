// verdict: EXACT
// why: A waiter announces itself and notes the epoch before it tries the lock once more, and an unlock frees first, then moves the epoch and then looks for waiters, so no wake-up falls between.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class EventCountLooksTwice implements Counter {
    private static final class EventCount {
        private final AtomicLong epoch = new AtomicLong();
        private final AtomicInteger waiters = new AtomicInteger();

        long prepare() {
            waiters.incrementAndGet();
            return epoch.get();
        }

        void cancel() {
            waiters.decrementAndGet();
        }

        synchronized void await(long key) {
            boolean interrupted = false;
            while (epoch.get() == key) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            waiters.decrementAndGet();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        void signal() {
            epoch.incrementAndGet();
            if (waiters.get() > 0) {
                synchronized (this) {
                    notifyAll();
                }
            }
        }
    }

    private final AtomicBoolean held = new AtomicBoolean();
    private final EventCount freed = new EventCount();
    private long views;

    @Override
    public void increment() {
        lock();
        views++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        long seen = views;
        unlock();
        return seen;
    }

    private void lock() {
        while (!held.compareAndSet(false, true)) {
            long key = freed.prepare();
            if (held.compareAndSet(false, true)) {
                freed.cancel();
                return;
            }
            freed.await(key);
        }
    }

    private void unlock() {
        held.set(false);
        freed.signal();
    }
}
