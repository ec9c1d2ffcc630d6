// verdict: HANGS
// why: each read sends two tasks that wait for one another to a pool of two threads, so when two reads have one task running each, the other halves stay in the queue for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLongArray;

public class HalvesMeetAtBarrier implements Counter {
    private static final int CELLS = 8;

    private final AtomicLongArray cells = new AtomicLongArray(CELLS);
    private final ExecutorService pool = Executors.newFixedThreadPool(2, r -> {
        Thread t = new Thread(r, "summer");
        t.setDaemon(true);
        return t;
    });

    @Override
    public void increment() {
        cells.getAndIncrement((int) (Thread.currentThread().getId() % CELLS));
    }

    @Override
    public long value() {
        CyclicBarrier start = new CyclicBarrier(2); // sum both halves at the same moment
        CompletableFuture<Long> low = CompletableFuture.supplyAsync(() -> sum(start, 0, CELLS / 2), pool);
        CompletableFuture<Long> high = CompletableFuture.supplyAsync(() -> sum(start, CELLS / 2, CELLS), pool);
        return low.join() + high.join();
    }

    private long sum(CyclicBarrier start, int from, int to) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
