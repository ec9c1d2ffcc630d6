// verdict: STALE_READS
// why: transfer() returns when the consumer has received the view, not when it has counted it, so a read in between misses it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

public class TransferQueueReceipt implements Counter {
    private static final Object VIEW = new Object();
    private final TransferQueue<Object> views = new LinkedTransferQueue<>();
    private volatile long total;

    public TransferQueueReceipt() {
        Thread consumer = new Thread(this::consume, "view-consumer");
        consumer.setDaemon(true);
        consumer.start();
    }

    private void consume() {
        while (true) {
            try {
                views.take();
                total++; // only this thread writes
            } catch (InterruptedException e) {
                // keep going
            }
        }
    }

    @Override
    public void increment() {
        boolean interrupted = false;
        while (true) {
            try {
                views.transfer(VIEW);
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
        return total;
    }
}
