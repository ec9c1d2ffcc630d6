// verdict: HANGS
// why: the queue is full after 1024 views that only a reader takes out, so the next put waits for a reader who need not come
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class BoundedQueueNobodyTakes implements Counter {
    private final BlockingQueue<Integer> pending = new ArrayBlockingQueue<>(1024);
    private long total;

    @Override public void increment() {
        boolean interrupted = false;
        while (true) {
            try {
                pending.put(1);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public synchronized long value() {
        while (pending.poll() != null) {
            total++;
        }
        return total;
    }
}
