// verdict: STALE_READS
// why: super.set already lets the caller's get() return, so increment() may return, and value() be read, before the worker has added the view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;

public class ReceiptSetsThenCounts implements Counter {
    private final AtomicLong total = new AtomicLong();
    private final ExecutorService desk = Executors.newFixedThreadPool(2, r -> {
        Thread t = new Thread(r, "desk");
        t.setDaemon(true);
        return t;
    });

    private final class Receipt extends FutureTask<Boolean> {
        Receipt() {
            super(() -> Boolean.TRUE);
        }

        @Override
        protected void set(Boolean accepted) {
            super.set(accepted);
            total.incrementAndGet();
        }
    }

    @Override
    public void increment() {
        Receipt receipt = new Receipt();
        desk.execute(receipt);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    receipt.get();
                    return;
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

    @Override
    public long value() {
        return total.get();
    }
}
