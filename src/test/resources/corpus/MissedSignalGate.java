// verdict: HANGS
// why: The holder may leave and notify between a waiter's failed compareAndSet and its wait(), which doesn't look again, so the waiter sleeps with nobody to wake it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;

public class MissedSignalGate implements Counter {
    private final Object gate = new Object();
    private final AtomicBoolean occupied = new AtomicBoolean();
    private long views;

    private void enter() {
        boolean interrupted = false;
        while (!occupied.compareAndSet(false, true)) {
            synchronized (gate) {
                try {
                    gate.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        occupied.set(false);
        synchronized (gate) {
            gate.notifyAll();
        }
    }

    @Override
    public void increment() {
        enter();
        views++;
        leave();
    }

    @Override
    public long value() {
        enter();
        long result = views;
        leave();
        return result;
    }
}
