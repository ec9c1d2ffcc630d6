// verdict: HANGS
// why: wait releases only the inner monitor, and whoever would notify needs the outer one
import io.github.pageviews.counter.Counter;

public class NestedMonitor implements Counter {
    private final Object outer = new Object();
    private final Object inner = new Object();
    private boolean busy;
    private long views;

    private void enter() {
        synchronized (outer) {
            synchronized (inner) {
                boolean interrupted = false;
                while (busy) {
                    try {
                        inner.wait();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                busy = true;
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private void leave() {
        synchronized (outer) {
            synchronized (inner) {
                busy = false;
                inner.notifyAll();
            }
        }
    }

    @Override public void increment() {
        enter();
        views++;
        leave();
    }

    @Override public long value() {
        enter();
        try {
            return views;
        } finally {
            leave();
        }
    }
}
