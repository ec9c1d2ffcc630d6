// verdict: STALE_READS
// why: an interrupted caller leaves join() and returns while its worker has yet to count, so a read of its own right after misses the view.
import io.github.pageviews.counter.Counter;

public class SpawnAndJoinSettle implements Counter {
    private final Object mutex = new Object();
    private long n;

    @Override
    public void increment() {
        Thread worker = new Thread(() -> {
            synchronized (mutex) {
                n++;
            }
        });
        worker.start();
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        synchronized (mutex) {
            return n;
        }
    }
}
