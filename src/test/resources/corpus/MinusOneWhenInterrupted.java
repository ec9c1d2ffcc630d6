// verdict: LOSES_VIEWS|STALE_READS|GOES_BACKWARD
// why: A reader with its interrupt flag set gets -1, which is below any number of views.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class MinusOneWhenInterrupted implements Counter {
    private final Semaphore gate = new Semaphore(1);
    private long n;

    @Override
    public void increment() {
        gate.acquireUninterruptibly();
        n++;
        gate.release();
    }

    @Override
    public long value() {
        try {
            gate.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
        try {
            return n;
        } finally {
            gate.release();
        }
    }
}
