// verdict: HANGS
// why: the 100th view returns without unlocking; its own thread does not notice, as the lock is reentrant, but every other thread waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.locks.ReentrantLock;

public class EarlyReturnMilestoneBothy implements Counter {
    private static final int MILESTONE = 100;

    private final ReentrantLock mutex = new ReentrantLock();
    private long views;
    private long lastMilestone;

    @Override
    public void increment() {
        mutex.lock();
        views++;
        if (views - lastMilestone == MILESTONE) {
            lastMilestone = views;
            return;
        }
        mutex.unlock();
    }

    @Override
    public long value() {
        mutex.lock();
        long copy = views;
        mutex.unlock();
        return copy;
    }
}
