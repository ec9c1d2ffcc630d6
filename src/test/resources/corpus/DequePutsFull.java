// verdict: HANGS
// why: once it is full, put waits for a reader who may never come
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingDeque;

public class DequePutsFull implements Counter {
    private final LinkedBlockingDeque<Boolean> views = new LinkedBlockingDeque<>(64);
    private long drained;

    @Override public void increment() {
        boolean done = false;
        while (!done) {
            try {
                views.putLast(Boolean.TRUE);
                done = true;
            } catch (InterruptedException e) {
                // again
            }
        }
    }

    @Override public synchronized long value() {
        while (views.pollFirst() != null) {
            drained++;
        }
        return drained;
    }
}
