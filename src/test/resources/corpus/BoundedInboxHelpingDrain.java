// verdict: EXACT
// why: A full inbox is drained into the total by whoever finds it full, under the monitor, and value() drains before it answers: no view is dropped and none is counted twice.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;

public class BoundedInboxHelpingDrain implements Counter {
    private static final Object VIEW = new Object();
    private final ArrayBlockingQueue<Object> inbox = new ArrayBlockingQueue<>(32);
    private long total;

    @Override
    public void increment() {
        while (!inbox.offer(VIEW)) {
            drain();
        }
    }

    private synchronized long drain() {
        while (inbox.poll() != null) {
            total++;
        }
        return total;
    }

    @Override
    public long value() {
        return drain();
    }
}
