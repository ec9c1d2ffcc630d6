// verdict: FAILS
// why: notifyAll is called by a thread that doesn't own the monitor
import io.github.pageviews.counter.Counter;

public class NotifyOutsideMonitor implements Counter {
    private long views;

    @Override public void increment() {
        synchronized (this) {
            views++;
        }
        notifyAll();
    }

    @Override public synchronized long value() {
        return views;
    }
}
