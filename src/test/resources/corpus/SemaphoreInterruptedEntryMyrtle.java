// verdict: LOSES_VIEWS
// why: an interrupted caller goes in without a permit, so two threads run the plain count++ at once (and finally releases a permit nobody took).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class SemaphoreInterruptedEntryMyrtle implements Counter {
    private final Semaphore mutex = new Semaphore(1, true);
    private long count;

    @Override
    public void increment() {
        try {
            mutex.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // keep the flag for the server
        }
        try {
            count++;
        } finally {
            mutex.release();
        }
    }

    @Override
    public long value() {
        mutex.acquireUninterruptibly();
        try {
            return count;
        } finally {
            mutex.release();
        }
    }
}
