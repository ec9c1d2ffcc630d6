// verdict: EXACT
// why: the wait group is raised before the thread that counts is started and lowered after it counted, so a read that waits for zero has every increment that returned before it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class GoroutineWaitGroupDovecote implements Counter {
    private static final class WaitGroup {
        private final AtomicLong running = new AtomicLong();

        void add() {
            running.incrementAndGet();
        }

        void done() {
            running.decrementAndGet();
        }

        void await() {
            while (running.get() > 0) {
                Thread.yield();
            }
        }
    }

    private final WaitGroup wg = new WaitGroup();
    private final Object mu = new Object();
    private long n;

    private static void go(Runnable body) {
        new Thread(body).start();
    }

    @Override
    public void increment() {
        wg.add();
        go(() -> {
            synchronized (mu) {
                n++;
            }
            wg.done();
        });
    }

    @Override
    public long value() {
        wg.await();
        synchronized (mu) {
            return n;
        }
    }
}
