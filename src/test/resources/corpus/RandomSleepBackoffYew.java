// verdict: EXACT
// why: tryLock fails only while somebody is inside the short section, the sleep is retried after an interrupt, and the flag is put back at the end.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

public class RandomSleepBackoffYew implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long views;

    private void acquire() {
        boolean interrupted = false;
        while (!lock.tryLock()) {
            try {
                Thread.sleep(ThreadLocalRandom.current().nextInt(1, 5));
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void increment() {
        acquire();
        try {
            views++;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long value() {
        acquire();
        try {
            return views;
        } finally {
            lock.unlock();
        }
    }
}
