// verdict: EXACT
// why: the halves are summed by asynchronous stages at different times, but both read during the call, cells only grow, and join() waits for their combination whatever the interrupt status.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class HalvesCombined implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(4);

    @Override public void increment() {
        cells.getAndIncrement(ThreadLocalRandom.current().nextInt(cells.length()));
    }

    private CompletableFuture<Long> sum(int from, int to) {
        if (to - from == 1) return CompletableFuture.completedFuture(from).thenApplyAsync(cells::get);
        int middle = (from + to) / 2;
        return sum(from, middle).thenCombine(sum(middle, to), Long::sum);
    }

    @Override public long value() {
        return sum(0, cells.length()).join();
    }
}
