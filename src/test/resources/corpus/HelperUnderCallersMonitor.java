// verdict: EXACT
// why: the helper writes views without the monitor, but the caller holds it meanwhile and gives it back only when isAlive() has said false, which like join() orders all that the helper did; a join that ends early or is interrupted is repeated.
import io.github.pageviews.counter.Counter;

public class HelperUnderCallersMonitor implements Counter {
    private long views;

    @Override public synchronized void increment() {
        Thread helper = new Thread(() -> views++, "helper");
        helper.start();
        boolean interrupted = false;
        while (helper.isAlive()) {
            try {
                helper.join(5);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    @Override public synchronized long value() {
        return views;
    }
}
