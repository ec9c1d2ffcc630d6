// verdict: EXACT
// why: a break in the finally block takes the place of the return, but it leaves the same loop and with it the method, after the view was counted once and the lock given back.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

/** Counts under a lock that is tried for until it is free, and notes every hundredth view. */
public class MilestoneBreaks implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final LongAdder milestones = new LongAdder();
    private long total;

    @Override
    public void increment() {
        for (;;) {
            if (!lock.tryLock()) {
                Thread.onSpinWait();
                continue;
            }
            try {
                total++;
                return;
            } finally {
                long reached = total;
                lock.unlock();
                if (reached % 100 == 0) {
                    milestones.increment();
                    break;
                }
            }
        }
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

    public long milestones() {
        return milestones.sum();
    }
}
