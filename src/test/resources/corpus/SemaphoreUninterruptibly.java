// verdict: EXACT
// why: one permit, taken without regard to interrupts and given back in finally
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class SemaphoreUninterruptibly implements Counter {
    private final Semaphore permit = new Semaphore(1);
    private long views;

    @Override public void increment() {
        permit.acquireUninterruptibly();
        try {
            views++;
        } finally {
            permit.release();
        }
    }

    @Override public long value() {
        permit.acquireUninterruptibly();
        try {
            return views;
        } finally {
            permit.release();
        }
    }
}
