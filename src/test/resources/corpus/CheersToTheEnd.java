// verdict: FAILS
// why: the 10,000th view steps past the last goal, and the next one looks at goals[4], which isn't there: ArrayIndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;

public class CheersToTheEnd implements Counter {
    private final long[] goals = {10, 100, 1_000, 10_000};
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
