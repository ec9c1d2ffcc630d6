// verdict: HANGS
// why: Whoever finds the slot busy waits on idle, but the end of a view signals done, on which nobody waits.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class SignalsOtherCondition implements Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Condition done = lock.newCondition();
    private final AtomicLong n = new AtomicLong();
    private boolean busy;

    @Override
    public void increment() {
        lock.lock();
        while (busy) {
            idle.awaitUninterruptibly();
        }
        busy = true;
        lock.unlock();

        n.incrementAndGet();

        lock.lock();
        busy = false;
        done.signalAll();
        lock.unlock();
    }

    @Override
    public long value() {
        return n.get();
    }
}
