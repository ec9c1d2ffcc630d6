// verdict: STALE_READS
// why: transfer() returns when the worker has taken the view, not when it has counted it, so a following value() may miss it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.atomic.AtomicLong;

public class TransferHandoffTakenAcacia implements Counter {
    private static final Object VIEW = new Object();

    private final LinkedTransferQueue<Object> queue = new LinkedTransferQueue<>();
    private final AtomicLong views = new AtomicLong();

    public TransferHandoffTakenAcacia() {
        Thread worker = new Thread(() -> {
            try {
                while (true) {
                    queue.take();
                    views.incrementAndGet();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "view-worker");
        worker.setDaemon(true);
        worker.start();
    }

    @Override
    public void increment() {
        boolean interrupted = false;
        while (true) {
            try {
                queue.transfer(VIEW); // waits for the worker, so reads are up to date
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
