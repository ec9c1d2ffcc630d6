// verdict: HANGS
// why: increment holds a and fails on b while value holds b and fails on a; both let go and start over, and this can repeat for ever in a fair schedule.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class PoliteLocks implements Counter {
    private final ReentrantLock a = new ReentrantLock();
    private final ReentrantLock b = new ReentrantLock();
    private long n;

    private boolean both(ReentrantLock first, ReentrantLock second) {
        if (first.tryLock()) {
            if (second.tryLock()) {
                return true;
            }
            first.unlock();
        }
        return false;
    }

    @Override
    public void increment() {
        while (!both(a, b)) {
            Thread.yield();
        }
        n++;
        a.unlock();
        b.unlock();
    }

    @Override
    public long value() {
        while (!both(b, a)) {
            Thread.yield();
        }
        long v = n;
        a.unlock();
        b.unlock();
        return v;
    }
}
