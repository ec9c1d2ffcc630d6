// verdict: EXACT
// why: a view returns only when its batch has been flushed, by the eighth one or by whoever's wait runs out, and an interrupted waiter goes on waiting and restores its flag at the end.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class BatchKeptWhenInterrupted implements Counter {
    private static final int BATCH = 8;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition flushed = lock.newCondition();
    private long batch;
    private int filled;
    private long total;

    @Override
    public void increment() {
        boolean interrupted = false;
        lock.lock();
        try {
            long mine = batch;
            if (++filled == BATCH) {
                flush();
            }
            while (batch == mine) {
                try {
                    if (!flushed.await(2, TimeUnit.MILLISECONDS) && batch == mine) {
                        flush();
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void flush() {
        total += filled;
        filled = 0;
        batch++;
        flushed.signalAll();
    }

    @Override
    public long value() {
        lock.lock();
        try {
            return total;
        } finally {
            lock.unlock();
        }
    }
}
