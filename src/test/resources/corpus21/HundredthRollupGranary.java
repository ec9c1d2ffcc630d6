// verdict: HANGS
// why: the 100th view joins, with the lock held, a virtual thread that needs the same lock, which is reentrant only for its holder.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class HundredthRollupGranary implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long hundreds;
    private int units;

    @Override
    public void increment() {
        lock.lock();
        try {
            if (++units == 100) {
                joinUninterruptibly(Thread.startVirtualThread(this::rollUp));
            }
        } finally {
            lock.unlock();
        }
    }

    private void rollUp() {
        lock.lock();
        try {
            hundreds++;
            units -= 100;
        } finally {
            lock.unlock();
        }
    }

    private static void joinUninterruptibly(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return hundreds * 100 + units;
        } finally {
            lock.unlock();
        }
    }
}
