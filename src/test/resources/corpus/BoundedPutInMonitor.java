// verdict: HANGS
// why: put() on the full lane waits with the monitor held, and the worker, with one view in its hands, needs that monitor before it takes the next one out of the lane.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A worker counts what comes down the lane; a reader waits for what was accepted before it. */
public class BoundedPutInMonitor implements Counter {
    private final BlockingQueue<Boolean> lane = new ArrayBlockingQueue<>(4);
    private long accepted;
    private long total;

    public BoundedPutInMonitor() {
        Thread worker = new Thread(this::work, "lane");
        worker.setDaemon(true);
        worker.start();
    }

    private void work() {
        while (true) {
            try {
                lane.take();
            } catch (InterruptedException e) {
                continue;
            }
            synchronized (this) {
                total++;
                notifyAll();
            }
        }
    }

    @Override
    public synchronized void increment() {
        accepted++;
        boolean interrupted = false;
        for (boolean sent = false; !sent; ) {
            try {
                lane.put(true);
                sent = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized long value() {
        long target = accepted;
        boolean interrupted = false;
        while (total < target) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return total;
    }
}
