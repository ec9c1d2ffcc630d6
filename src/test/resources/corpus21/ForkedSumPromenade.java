// verdict: EXACT
// why: atomic cells that only grow are summed by two tasks, both over when close() returns, for an interrupted caller too, as neither heeds the interrupt.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLongArray;

public class ForkedSumPromenade implements Counter {
    private static final int CELLS = 16;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);

    @Override
    public void increment() {
        cells.incrementAndGet((int) (Thread.currentThread().threadId() & (CELLS - 1)));
    }

    private long sum(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += cells.get(i);
        }
        return sum;
    }

    @Override
    public long value() {
        Future<Long> left;
        Future<Long> right;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            left = executor.submit(() -> sum(0, CELLS / 2));
            right = executor.submit(() -> sum(CELLS / 2, CELLS));
        }
        return left.resultNow() + right.resultNow();
    }
}
