// verdict: FAILS
// why: add to a full queue throws
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class BoundedQueueAdd implements Counter {
    private final BlockingQueue<Integer> pending = new ArrayBlockingQueue<>(100);
    private long total;

    @Override public void increment() {
        pending.add(1);
    }

    @Override public synchronized long value() {
        while (pending.poll() != null) {
            total++;
        }
        return total;
    }
}
