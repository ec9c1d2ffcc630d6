// verdict: EXACT
// why: == on boxed Longs finds equal runs only up to 127, which leaves more runs of 128 than need be until they are tidied into one, but every merge keeps the sum, and all is done under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.ArrayDeque;
import java.util.Deque;

/** Equal neighbours are merged like the tiles of the game 2048. */
public class RunsMergedByReference implements Counter {
    private static final int MOST = 24;

    private final Deque<Long> runs = new ArrayDeque<>();

    @Override
    public synchronized void increment() {
        Long run = 1L;
        while (!runs.isEmpty() && runs.peek() == run) {
            run = runs.pop() + run;
        }
        runs.push(run);
        if (runs.size() > MOST) {
            tidy();
        }
    }

    private void tidy() {
        Long all = value();
        runs.clear();
        runs.push(all);
    }

    @Override
    public synchronized long value() {
        long sum = 0;
        for (Long run : runs) {
            sum += run;
        }
        return sum;
    }
}
