// verdict: GOES_BACKWARD
// why: the view is shown first and taken back while the lock is busy, so a reader can see it and then not
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class TentativeThenUndone implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final ReentrantLock audit = new ReentrantLock();
    private long audited;

    @Override public void increment() {
        while (true) {
            views.incrementAndGet();
            if (audit.tryLock()) {
                try {
                    audited++;
                    return;
                } finally {
                    audit.unlock();
                }
            }
            views.decrementAndGet();
            Thread.yield();
        }
    }

    @Override public long value() {
        return views.get();
    }
}
