// verdict: EXACT
// why: One worker thread counts and then acknowledges, and increment waits for the acknowledgement whatever interrupts it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

public class AckedRequests implements Counter {
    private final BlockingQueue<CountDownLatch> requests = new LinkedBlockingQueue<>();
    private volatile long count;

    public AckedRequests() {
        Thread worker = new Thread(this::work, "views");
        worker.setDaemon(true);
        worker.start();
    }

    private void work() {
        while (true) {
            try {
                CountDownLatch ack = requests.take();
                count = count + 1;
                ack.countDown();
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
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
