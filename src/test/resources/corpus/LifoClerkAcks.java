// verdict: EXACT
// why: the clerk serves the newest view first, so older ones may wait long, but views are finite and each caller waits, uninterruptibly, for the permit that the clerk, the only writer of the volatile total, gives it after having raised it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;

public class LifoClerkAcks implements Counter {
    private final LinkedBlockingDeque<Semaphore> pile = new LinkedBlockingDeque<>();
    private volatile long total;

    public LifoClerkAcks() {
        Thread clerk = new Thread(this::serve, "clerk");
        clerk.setDaemon(true);
        clerk.start();
    }

    private void serve() {
        while (true) {
            try {
                Semaphore served = pile.takeFirst();
                total++;
                served.release();
            } catch (InterruptedException e) {
                // nothing was taken, so go on
            }
        }
    }

    @Override
    public void increment() {
        Semaphore served = new Semaphore(0);
        pile.addFirst(served);
        served.acquireUninterruptibly();
    }

    @Override
    public long value() {
        return total;
    }
}
