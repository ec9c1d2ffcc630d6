// verdict: FAILS
// why: A thread can be started only once: when the worker has drained the queue and ended, the next view calls start() on the same Thread and IllegalThreadStateException gets out of increment().
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Counts in the background, so that requests stay fast. The worker doesn't idle: it ends when there is nothing
 * left to do and is started on demand. Reads settle what is still queued themselves.
 */
public class WorkerStartedTwice implements Counter {

    private enum Event { VIEW }

    private final Queue<Event> backlog = new ConcurrentLinkedQueue<>();
    private final Object ledger = new Object();
    private final Thread worker;
    private long total;

    public WorkerStartedTwice() {
        worker = new Thread(this::settle, "view-worker");
        worker.setDaemon(true);
    }

    @Override
    public void increment() {
        backlog.add(Event.VIEW);
        ensureWorker();
    }

    private synchronized void ensureWorker() {
        if (!worker.isAlive()) {
            worker.start();
        }
    }

    private void settle() {
        synchronized (ledger) {
            while (backlog.poll() != null) {
                total++;
            }
        }
    }

    @Override
    public long value() {
        synchronized (ledger) {
            settle();
            return total;
        }
    }
}
