// verdict: EXACT
// why: the last goal is one that no total reaches, so the index stays within the array, and everything is under the monitor.
import io.github.pageviews.counter.Counter;

public class CheersWithSentinel implements Counter {
    private final long[] goals = {10, 100, 1_000, 10_000, Long.MAX_VALUE};
    private int next;
    private int cheers;
    private long views;

    @Override
    public synchronized void increment() {
        views++;
        if (views == goals[next]) {
            next++;
            cheers++;
        }
    }

    @Override
    public synchronized long value() {
        return views;
    }
}
