// verdict: OVERCOUNTS
// why: a continue in the finally block takes the place of the return (JLS 14.20.2), so at the hundredth view the loop goes round and counts the same view again.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

/** Counts under a lock that is tried for until it is free, and notes every hundredth view. */
public class MilestoneContinues implements Counter {
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
                    continue;
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
