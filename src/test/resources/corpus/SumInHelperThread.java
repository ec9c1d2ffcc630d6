// verdict: EXACT
// why: the sum is taken by a new thread that is started and joined, with the interrupt put back
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLongArray;

public class SumInHelperThread implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(2);

    @Override public void increment() {
        cells.incrementAndGet((int) (Thread.currentThread().getId() & 1));
    }

    @Override public long value() {
        long[] result = new long[1];
        Thread helper = new Thread(() -> result[0] = cells.get(0) + cells.get(1));
        helper.start();
        boolean interrupted = false;
        while (true) {
            try {
                helper.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return result[0];
    }
}
