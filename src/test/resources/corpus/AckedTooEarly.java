// verdict: STALE_READS
// why: The worker acknowledges a view before it counts it, so increment returns while the view is not in the total yet.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public class AckedTooEarly implements Counter {
    private final BlockingQueue<CountDownLatch> requests = new LinkedBlockingQueue<>();
    private volatile long count;

    public AckedTooEarly() {
        Thread worker = new Thread(this::work, "views");
        worker.setDaemon(true);
        worker.start();
    }

    private void work() {
        try {
            while (true) {
                requests.take().countDown();
                count = count + 1;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void increment() {
        CountDownLatch ack = new CountDownLatch(1);
        requests.add(ack);
        boolean interrupted = false;
        while (ack.getCount() > 0) {
            try {
                ack.await();
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
        return count;
    }
}
