// verdict: EXACT
// why: a busy flag guarded by wait in a loop, with the interrupt remembered and put back at the end
import io.github.pageviews.counter.Counter;

public class WaitNotifyGate implements Counter {
    private boolean busy;
    private long views;

    private synchronized void enter() {
        boolean interrupted = false;
        while (busy) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        busy = true;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void leave() {
        busy = false;
        notify();
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
