// verdict: FAILS
// why: an increment cancels the sum under way, and get() then throws CancellationException, unchecked, out of value().
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;

/** Readers share one memoized sum; a view invalidates it, also when it is still being computed. */
public class CancelledMemo implements Counter {
    private final AtomicLongArray cells = new AtomicLongArray(64);
    private final AtomicReference<FutureTask<Long>> memo = new AtomicReference<>();

    @Override
    public void increment() {
        cells.incrementAndGet(ThreadLocalRandom.current().nextInt(cells.length()));
        FutureTask<Long> old = memo.get();
        if (old != null) {
            old.cancel(false);
            memo.compareAndSet(old, null);
        }
    }

    private long sum() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }

    @Override
    public long value() {
        boolean interrupted = false;
        try {
            for (;;) {
                FutureTask<Long> task = memo.get();
                if (task == null) {
                    task = new FutureTask<>(this::sum);
                    if (!memo.compareAndSet(null, task)) {
                        continue;
                    }
                    task.run();
                }
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
