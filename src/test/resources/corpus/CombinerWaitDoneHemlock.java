// verdict: EXACT
// why: a view returns only when some combiner, alone under the lock, has added it to the volatile total and then marked it done.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

public class CombinerWaitDoneHemlock implements Counter {
    private static final class Request {
        volatile boolean done;
    }

    private final ConcurrentLinkedQueue<Request> requests = new ConcurrentLinkedQueue<>();
    private final ReentrantLock combiner = new ReentrantLock();
    private volatile long total;

    @Override
    public void increment() {
        Request mine = new Request();
        requests.add(mine);
        while (!mine.done) {
            if (combiner.tryLock()) {
                try {
                    for (Request r = requests.poll(); r != null; r = requests.poll()) {
                        total = total + 1;
                        r.done = true;
                    }
                } finally {
                    combiner.unlock();
                }
            } else {
                Thread.yield();
            }
        }
    }

    @Override
    public long value() {
        return total;
    }
}
