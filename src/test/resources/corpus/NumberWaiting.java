// verdict: LOSES_VIEWS
// why: whoever is interrupted breaks the barrier instead of passing it, and is not counted
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.BrokenBarrierException;

public class NumberWaiting implements Counter {
    private final CyclicBarrier barrier = new CyclicBarrier(1, this::tripped);
    private long n;

    private void tripped() { n++; }

    @Override public void increment() {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public synchronized long value() { return n; }
}
