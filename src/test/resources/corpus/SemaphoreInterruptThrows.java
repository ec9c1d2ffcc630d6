// verdict: FAILS
// why: an interrupted caller gets an IllegalStateException
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class SemaphoreInterruptThrows implements Counter {
    private final Semaphore mutex = new Semaphore(1);
    private long views;

    private void acquire() {
        try {
            mutex.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override public void increment() {
        acquire();
        try {
            views++;
        } finally {
            mutex.release();
        }
    }

    @Override public long value() {
        acquire();
        try {
            return views;
        } finally {
            mutex.release();
        }
    }
}
