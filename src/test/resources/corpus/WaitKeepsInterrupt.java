// verdict: HANGS
// why: with the interrupt set again inside the loop wait() throws without ever giving up the monitor
import io.github.pageviews.counter.Counter;

public class WaitKeepsInterrupt implements Counter {
    private boolean busy;
    private long views;

    private synchronized void enter() {
        while (busy) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        busy = true;
    }

    private synchronized void leave() {
        busy = false;
        notifyAll();
    }

    @Override public void increment() {
        enter();
        views++;
        leave();
    }

    @Override public long value() {
        enter();
        long v = views;
        leave();
        return v;
    }
}
