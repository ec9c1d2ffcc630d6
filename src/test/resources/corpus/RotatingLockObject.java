// verdict: LOSES_VIEWS
// why: A thread still queued on the old lock and one that reads the new lock field are both inside after the swap and do views++ at once.
import io.github.pageviews.counter.Counter;

public class RotatingLockObject implements Counter {
    private volatile Object lock = new Object();
    private long views;

    @Override
    public void increment() {
        synchronized (lock) {
            views++;
            lock = new Object(); // shorten the queue of waiters: newcomers get a fresh monitor
        }
    }

    @Override
    public long value() {
        synchronized (lock) {
            return views;
        }
    }
}
