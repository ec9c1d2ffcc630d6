// verdict: EXACT
// why: a view may still fall into the pan that has been lifted off, and late callers may swap the pans back, but whatever is in a pan stays there until one atomic step moves it to the total, under the monitor in which a read adds up all three; a heavy pan is emptied by whoever finds it so.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class PansSwappedWhenHeavy implements Counter {
    private static final int HEAVY = 250;

    private final AtomicIntegerArray pans = new AtomicIntegerArray(2);
    private volatile int below;
    private long weighed;

    @Override
    public void increment() {
        int pan = below;
        if (pans.incrementAndGet(pan) >= HEAVY) {
            swap(pan);
        }
    }

    private synchronized void swap(int pan) {
        below = 1 - pan;
        weighed += pans.getAndSet(pan, 0);
    }

    @Override
    public synchronized long value() {
        return weighed + pans.get(0) + pans.get(1);
    }
}
