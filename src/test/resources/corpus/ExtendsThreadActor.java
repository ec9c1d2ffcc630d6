// verdict: EXACT
// why: The counter is the one thread that adds, and each caller waits, uninterruptibly, until its view is in.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class ExtendsThreadActor extends Thread implements Counter {
    private final BlockingQueue<CountDownLatch> requests = new LinkedBlockingQueue<>();
    private final AtomicLong n = new AtomicLong();
    public ExtendsThreadActor() { setDaemon(true); start(); }
    @Override public void run() {
        while (true) {
            try {
                CountDownLatch done = requests.take();
                n.incrementAndGet();
                done.countDown();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }
    @Override public void increment() {
        CountDownLatch done = new CountDownLatch(1);
        requests.add(done);
        boolean interrupted = false;
        while (true) {
            try { done.await(); break; } catch (InterruptedException e) { interrupted = true; }
        }
        if (interrupted) { Thread.currentThread().interrupt(); }
    }
    @Override public long value() { return n.get(); }
}
