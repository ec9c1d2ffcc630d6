// verdict: LOSES_VIEWS|STALE_READS
// why: a view queued while the idle worker is on its way out (still alive) is never counted (2 increments); also the worker takes a view off the queue before counting it, so value() may see neither (1 increment, 1 read).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class IdleWorkerExitsRosemary implements Counter {
    private final LinkedBlockingQueue<Boolean> queue = new LinkedBlockingQueue<>();
    private final AtomicLong total = new AtomicLong();
    private Thread worker;

    private void work() {
        try {
            while (queue.poll(200, TimeUnit.MILLISECONDS) != null) {
                total.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void increment() {
        queue.add(Boolean.TRUE);
        synchronized (this) {
            if (worker == null || !worker.isAlive()) {
                worker = new Thread(this::work);
                worker.setDaemon(true);
                worker.start();
            }
        }
    }

    @Override
    public long value() {
        while (!queue.isEmpty() && workerAlive()) {
            Thread.yield();
        }
        return total.get();
    }

    private synchronized boolean workerAlive() {
        return worker != null && worker.isAlive();
    }
}
