// verdict: HANGS
// why: When the lock is handed over after the look at granted, the short nap returns with the permit of that unpark and the park behind it, without another look, waits for one that never comes.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;

public class NapBeforePark implements Counter {
    private static final class Waiter {
        final Thread thread = Thread.currentThread();
        volatile boolean granted;
    }

    private final ArrayDeque<Waiter> line = new ArrayDeque<>();
    private boolean held;
    private long views;

    private void lock() {
        Waiter me;
        synchronized (line) {
            if (!held) {
                held = true;
                return;
            }
            me = new Waiter();
            line.add(me);
        }
        boolean interrupted = false;
        while (!me.granted) {
            // most holders are gone within a few microseconds
            LockSupport.parkNanos(this, 5_000);
            interrupted |= Thread.interrupted();
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            me.thread.interrupt();
        }
    }

    private void unlock() {
        synchronized (line) {
            Waiter next = line.poll();
            if (next == null) {
                held = false;
            } else {
                next.granted = true;
                LockSupport.unpark(next.thread);
            }
        }
    }

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
}
