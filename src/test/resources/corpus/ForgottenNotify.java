// verdict: HANGS
// why: leave() clears the flag but wakes nobody
import io.github.pageviews.counter.Counter;

public class ForgottenNotify implements Counter {
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
