// verdict: LOSES_VIEWS
// why: offer to a full queue answers false, which nobody looks at
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class BoundedQueueOffer implements Counter {
    private final BlockingQueue<Integer> pending = new ArrayBlockingQueue<>(100);
    private long total;

    @Override public void increment() {
        pending.offer(1);
    }

    @Override public synchronized long value() {
        while (pending.poll() != null) {
            total++;
        }
        return total;
    }
}
