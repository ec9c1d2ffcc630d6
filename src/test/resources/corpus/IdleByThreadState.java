// verdict: STALE_READS
// why: a worker that has not woken up yet to the view just queued is still WAITING, so value() takes it for idle and reads the total without that view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** One worker counts; a read waits until the worker is idle, i.e. waits for more. */
public class IdleByThreadState implements Counter {
    private static final Object VIEW = new Object();

    private final BlockingQueue<Object> inbox = new LinkedBlockingQueue<>();
    private final Thread worker = new Thread(this::work, "counting");
    private volatile long total; // written by the worker only

    public IdleByThreadState() {
        worker.setDaemon(true);
        worker.start();
    }

    private void work() {
        try {
            for (;;) {
                inbox.take();
                total++;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // nobody interrupts it
        }
    }

    @Override
    public void increment() {
        inbox.add(VIEW);
    }

    @Override
    public long value() {
        while (worker.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return total;
    }
}
