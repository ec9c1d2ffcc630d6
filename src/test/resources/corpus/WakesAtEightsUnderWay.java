// verdict: EXACT
// why: zero is a multiple of eight, so the view after which nothing is under way always wakes the readers; the other multiples only wake them in vain, and they wait in a loop.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

/** Readers wait for a moment in which no view is under way; they are not woken for each single view. */
public class WakesAtEightsUnderWay implements Counter {
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
            if (underWay % 8 == 0) {
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
