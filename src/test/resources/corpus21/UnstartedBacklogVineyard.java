// verdict: EXACT
// why: a view is a virtual thread that a read starts and joins; reads go one at a time and each finishes every view queued before it, so none is missed.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class UnstartedBacklogVineyard implements Counter {
    private final Queue<Thread> backlog = new ConcurrentLinkedQueue<>();
    private long views; // by one started thread at a time

    @Override
    public void increment() {
        backlog.add(Thread.ofVirtual().unstarted(() -> views++));
    }

    @Override
    public synchronized long value() {
        boolean interrupted = false;
        for (Thread view = backlog.poll(); view != null; view = backlog.poll()) {
            view.start();
            while (view.isAlive()) {
                try {
                    view.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return views;
    }
}
