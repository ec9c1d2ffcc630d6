// verdict: LOSES_VIEWS
// why: a waiter takes the return of park() for the handing over of the lock, but park also returns spuriously or for an interrupted caller, and then two threads do views++ at once.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

public class TrustedParkPalisade implements Counter {
    private final Queue<Thread> waiters = new ArrayDeque<>();
    private boolean held;
    private long views;

    private void lock() {
        synchronized (waiters) {
            if (!held) {
                held = true;
                return;
            }
            waiters.add(Thread.currentThread());
        }
        LockSupport.park(this); // unlock() hands the lock over
    }

    private void unlock() {
        Thread next;
        synchronized (waiters) {
            next = waiters.poll();
            if (next == null) {
                held = false;
            }
        }
        if (next != null) {
            LockSupport.unpark(next);
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
