// verdict: HANGS
// why: A woken waiter takes the lock as 1 and not as 2, so its own unlock wakes nobody and a second sleeper waits for ever on a free lock.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

/** "Futexes are tricky": 0 free, 1 locked, 2 locked with waiters. */
public class FutexWokenTakesOne implements Counter {
    private final AtomicInteger state = new AtomicInteger();
    private final Object futex = new Object();
    private long n;

    private void lock() {
        if (state.compareAndSet(0, 1)) {
            return;
        }
        boolean interrupted = false;
        do {
            if (state.get() == 2 || state.compareAndSet(1, 2)) {
                synchronized (futex) {
                    if (state.get() == 2) {
                        try {
                            futex.wait();
                        } catch (InterruptedException e) {
                            interrupted = true;
                        }
                    }
                }
            }
        } while (!state.compareAndSet(0, 1));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void unlock() {
        if (state.getAndSet(0) == 2) {
            synchronized (futex) {
                futex.notify();
            }
        }
    }

    @Override
    public void increment() {
        lock();
        n++;
        unlock();
    }

    @Override
    public long value() {
        lock();
        long seen = n;
        unlock();
        return seen;
    }
}
