// verdict: FAILS
// why: the handler sets the interrupt again before it calls increment() anew, where acquire() throws at once, and so on until the stack is full: StackOverflowError.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

/** An interrupt is kept for the caller, and the view is tried again. */
public class ReinterruptThenRecurse implements Counter {
    private final Semaphore permit = new Semaphore(1);
    private long views;

    @Override
    public void increment() {
        try {
            permit.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            increment();
            return;
        }
        try {
            views++;
        } finally {
            permit.release();
        }
    }

    @Override
    public long value() {
        permit.acquireUninterruptibly();
        try {
            return views;
        } finally {
            permit.release();
        }
    }
}
