// verdict: HANGS
// why: A caller that falls asleep after the broadcast may take the permit meant for an earlier sleeper that has not reached acquire() yet (Birrell); that one, whose turn it is, is never woken.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

/** Served in the order of arrival, by a hand-made monitor. */
public class SleepersShareBell implements Counter {
    private final Semaphore monitor = new Semaphore(1);
    private final Semaphore bell = new Semaphore(0);
    private int sleepers;
    private long next;
    private long serving;
    private long views;

    @Override
    public void increment() {
        awaitTurn();
        views++;
        endTurn();
    }

    @Override
    public long value() {
        awaitTurn();
        long seen = views;
        endTurn();
        return seen;
    }

    private void awaitTurn() {
        monitor.acquireUninterruptibly();
        long mine = next++;
        while (serving != mine) {
            sleepers++;
            monitor.release();
            bell.acquireUninterruptibly();
            monitor.acquireUninterruptibly();
        }
        monitor.release();
    }

    private void endTurn() {
        monitor.acquireUninterruptibly();
        serving++;
        bell.release(sleepers);
        sleepers = 0;
        monitor.release();
    }
}
