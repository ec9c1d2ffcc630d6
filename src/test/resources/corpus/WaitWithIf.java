// verdict: LOSES_VIEWS
// why: woken once, a waiter doesn't look at the flag again, though another caller may have come in or the wake-up be spurious
import io.github.pageviews.counter.Counter;

public class WaitWithIf implements Counter {
    private boolean busy;
    private volatile long views;

    private synchronized void enter() {
        if (busy) {
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
        views = views + 1;
        leave();
    }

    @Override public long value() {
        return views;
    }
}
