// verdict: OVERCOUNTS
// why: A caller that tires of waiting counts its view itself but leaves its request published, and the combiner counts it too.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class CombiningImpatient implements Counter {
    private static final int PATIENCE = 4;

    private static final class Request {
        volatile boolean done;
    }

    private final ConcurrentLinkedQueue<Request> requests = new ConcurrentLinkedQueue<>();
    private final ReentrantLock combiner = new ReentrantLock();
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        Request mine = new Request();
        requests.add(mine);
        for (int i = 0; i < PATIENCE && !mine.done; i++) {
            if (combiner.tryLock()) {
                try {
                    combine();
                } finally {
                    combiner.unlock();
                }
            } else {
                Thread.onSpinWait();
            }
        }
        if (!mine.done) {
            mine.done = true;
            views.incrementAndGet();
        }
    }

    private void combine() {
        Request request;
        while ((request = requests.poll()) != null) {
            views.incrementAndGet();
            request.done = true;
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
