// verdict: STALE_READS
// why: the hand-off ends when the worker has the message, not when it has counted it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.SynchronousQueue;

public class SynchronousHandOff implements Counter {
    private final SynchronousQueue<Integer> queue = new SynchronousQueue<>();
    private volatile long views;

    public SynchronousHandOff() {
        Thread t = new Thread(() -> {
            while (true) {
                try {
                    views += queue.take();
                } catch (InterruptedException e) {
                    // nobody interrupts this thread
                }
            }
        });
        t.setDaemon(true);
        t.start();
    }

    @Override public void increment() {
        boolean interrupted = false;
        while (true) {
            try {
                queue.put(1);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override public long value() {
        return views;
    }
}
