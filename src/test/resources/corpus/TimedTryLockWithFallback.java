// verdict: EXACT
// why: when the lock can't be had in time the view goes to a second atomic count that the reader adds
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

public class TimedTryLockWithFallback implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final LongAdder missed = new LongAdder();
    private volatile long views;

    @Override public void increment() {
        boolean held = false;
        try {
            held = lock.tryLock(1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!held) {
            missed.increment();
            return;
        }
        try {
            views++;
        } finally {
            lock.unlock();
        }
    }

    @Override public long value() {
        return views + missed.sum();
    }
}
