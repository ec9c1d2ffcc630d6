// verdict: HANGS
// why: The lock may be freed and the epoch moved between the failed try and the note of the epoch, and as the lock is not tried again after that, the waiter sleeps on a free lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class EventCountLooksOnce implements Counter {
    private static final class EventCount {
        private final AtomicLong epoch = new AtomicLong();
        private final AtomicInteger waiters = new AtomicInteger();

        long prepare() {
            waiters.incrementAndGet();
            return epoch.get();
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
            freed.await(freed.prepare());
        }
    }

    private void unlock() {
        held.set(false);
        freed.signal();
    }
}
