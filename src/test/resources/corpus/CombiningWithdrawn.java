// verdict: EXACT
// why: Whoever flips the request's claimed flag counts it, the combiner or the impatient caller, never both; a caller leaves only when its view has been added.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public class CombiningWithdrawn implements Counter {
    private static final int PATIENCE = 4;

    private static final class Request extends AtomicBoolean {
        volatile boolean added;
    }

    private final ConcurrentLinkedQueue<Request> requests = new ConcurrentLinkedQueue<>();
    private final ReentrantLock combiner = new ReentrantLock();
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        Request mine = new Request();
        requests.add(mine);
        for (int i = 0; i < PATIENCE && !mine.added; i++) {
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
        count(mine);
        while (!mine.added) {           // claimed by the combiner, not added yet
            Thread.onSpinWait();
        }
    }

    private void count(Request request) {
        if (request.compareAndSet(false, true)) {
            views.incrementAndGet();
            request.added = true;
        }
    }

    private void combine() {
        Request request;
        while ((request = requests.poll()) != null) {
            count(request);
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
