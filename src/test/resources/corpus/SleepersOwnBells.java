// verdict: EXACT
// why: A monitor built from semaphores in which each sleeper waits on a semaphore of its own: a wake-up given before it gets to acquire() stays for it, and nobody who comes later can take it.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Served in the order of arrival, by a hand-made monitor. */
public class SleepersOwnBells implements Counter {
    private final Semaphore monitor = new Semaphore(1);
    private final Deque<Semaphore> sleepers = new ArrayDeque<>();
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
            Semaphore bell = new Semaphore(0);
            sleepers.add(bell);
            monitor.release();
            bell.acquireUninterruptibly();
            monitor.acquireUninterruptibly();
        }
        monitor.release();
    }

    private void endTurn() {
        monitor.acquireUninterruptibly();
        serving++;
        while (!sleepers.isEmpty()) {
            sleepers.poll().release();
        }
        monitor.release();
    }
}
