// verdict: LOSES_VIEWS
// why: the monitor is a boxed Long that each increment replaces, so two threads hold different locks
import io.github.pageviews.counter.Counter;

public class BoxedLongLock implements Counter {
    private volatile Long views = 0L;

    @Override public void increment() {
        synchronized (views) {
            views++;
        }
    }

    @Override public long value() {
        return views;
    }
}
