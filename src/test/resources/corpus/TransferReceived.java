// verdict: STALE_READS
// why: transfer waits until the consumer has the element, not until it has counted it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.atomic.AtomicLong;

public class TransferReceived implements Counter {
    private final LinkedTransferQueue<Integer> queue = new LinkedTransferQueue<>();
    private final AtomicLong n = new AtomicLong();
    public TransferReceived() {
        Thread t = new Thread(() -> {
            while (true) {
                try { n.addAndGet(queue.take()); } catch (InterruptedException e) { continue; }
            }
        });
        t.setDaemon(true);
        t.start();
    }
    @Override public void increment() {
        boolean interrupted = false;
        while (true) {
            try { queue.transfer(1); break; } catch (InterruptedException e) { interrupted = true; }
        }
        if (interrupted) { Thread.currentThread().interrupt(); }
    }
    @Override public long value() { return n.get(); }
}
