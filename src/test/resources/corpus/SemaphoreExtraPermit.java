// verdict: LOSES_VIEWS
// why: An interrupted acquire still releases in finally, so there are then two permits and two threads can do views++ at once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class SemaphoreExtraPermit implements Counter {
    private final Semaphore mutex = new Semaphore(1);
    private long views;

    @Override
    public void increment() {
        boolean interrupted = false;
        boolean done = false;
        while (!done) {
            try {
                mutex.acquire();
                views++;
                done = true;
            } catch (InterruptedException e) {
                interrupted = true;
            } finally {
                mutex.release();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        mutex.acquireUninterruptibly();
        try {
            return views;
        } finally {
            mutex.release();
        }
    }
}
