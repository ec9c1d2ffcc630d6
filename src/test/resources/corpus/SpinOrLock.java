// verdict: LOSES_VIEWS
// why: After three failed tries a thread takes the other lock, which does not exclude the one that holds the flag.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SpinOrLock implements Counter {
    private static final int SPINS = 3;

    private final AtomicBoolean flag = new AtomicBoolean();
    private final Lock slow = new ReentrantLock();
    private volatile long n;

    @Override
    public void increment() {
        for (int i = 0; i < SPINS; i++) {
            if (flag.compareAndSet(false, true)) {
                n++;
                flag.set(false);
                return;
            }
            Thread.onSpinWait();
        }
        slow.lock();
        try {
            n++;
        } finally {
            slow.unlock();
        }
    }

    @Override
    public long value() {
        return n;
    }
}
