// verdict: LOSES_VIEWS
// why: two permits let two increments in at once
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class TwoPermits implements Counter {
    private final Semaphore permits = new Semaphore(2, true);
    private volatile long views;

    @Override public void increment() {
        permits.acquireUninterruptibly();
        try {
            views++;
        } finally {
            permits.release();
        }
    }

    @Override public long value() {
        return views;
    }
}
