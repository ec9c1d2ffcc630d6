// verdict: HANGS
// why: readers are woken at every eighth finished view, and the one after which nothing is under way any more need not be an eighth; if no more views come, the reader waits for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

/** Readers wait for a moment in which no view is under way; they are not woken for each single view. */
public class WakesEachEighthFinished implements Counter {
    private final LongAdder views = new LongAdder();
    private long underWay;
    private long finished;

    @Override
    public void increment() {
        synchronized (this) {
            underWay++;
        }
        views.increment();
        synchronized (this) {
            underWay--;
            finished++;
            if (finished % 8 == 0) {
                notifyAll();
            }
        }
    }

    @Override
    public synchronized long value() {
        boolean interrupted = false;
        while (underWay > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return views.sum();
    }
}
