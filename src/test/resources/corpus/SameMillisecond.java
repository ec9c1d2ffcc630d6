// verdict: LOSES_VIEWS
// why: two views in one millisecond are taken for a double click
import io.github.pageviews.counter.Counter;

public class SameMillisecond implements Counter {
    private long last = Long.MIN_VALUE;
    private Thread lastThread;
    private long views;

    @Override public synchronized void increment() {
        long now = System.currentTimeMillis();
        if (now == last && lastThread == Thread.currentThread()) {
            return;
        }
        last = now;
        lastThread = Thread.currentThread();
        views++;
    }

    @Override public synchronized long value() {
        return views;
    }
}
