// verdict: LOSES_VIEWS
// why: an interrupted attempt releases a permit that it never got, and from then on two callers may enter
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class SemaphoreReleasedTooOften implements Counter {
    private final Semaphore mutex = new Semaphore(1);
    private volatile long views;

    @Override public void increment() {
        boolean counted = false;
        while (!counted) {
            try {
                mutex.acquire();
                views = views + 1;
                counted = true;
            } catch (InterruptedException e) {
                // try again
            } finally {
                mutex.release();
            }
        }
    }

    @Override public long value() {
        return views;
    }
}
