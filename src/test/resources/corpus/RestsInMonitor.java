// verdict: HANGS
// why: when exactly nothing is left of the rest it calls wait(0), which waits until notified, and nobody notifies
import io.github.pageviews.counter.Counter;

public class RestsInMonitor implements Counter {
    private long count;

    @Override
    public synchronized void increment() {
        count++;
        rest(System.currentTimeMillis() + 2);
    }

    private void rest(long until) {
        long left = until - System.currentTimeMillis();
        if (left < 0) {
            return;
        }
        try {
            wait(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized long value() {
        return count;
    }
}
