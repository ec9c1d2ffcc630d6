// verdict: EXACT
// why: Yielding inside the monitor does not release it: read, pause and write are still one step.
import io.github.pageviews.counter.Counter;

public class YieldsInside implements Counter {
    private long n;

    @Override
    public synchronized void increment() {
        long seen = n;
        Thread.yield();
        n = seen + 1;
    }

    @Override
    public synchronized long value() {
        return n;
    }
}
