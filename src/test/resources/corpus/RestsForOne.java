// verdict: EXACT
// why: nobody notifies, but no wait is longer than 20 ms and each is followed by another look, so the desk is taken by one at a time and in the end by everyone; the monitor of taking and leaving orders the plain total.
import io.github.pageviews.counter.Counter;

/** A desk for one; whoever finds it taken looks again when its patience is over. */
public class RestsForOne implements Counter {
    private static final long PATIENCE_MILLIS = 20;

    private boolean taken;
    private long views;

    private synchronized void takeDesk() {
        boolean interrupted = false;
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (taken) {
            long left = Math.min(PATIENCE_MILLIS, until - System.currentTimeMillis());
            try {
                wait(Math.max(1, left));
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        taken = true;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void leaveDesk() {
        taken = false;
    }

    @Override
    public void increment() {
        takeDesk();
        views++;
        leaveDesk();
    }

    @Override
    public long value() {
        takeDesk();
        long seen = views;
        leaveDesk();
        return seen;
    }
}
