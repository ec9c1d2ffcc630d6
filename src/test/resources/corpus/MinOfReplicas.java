// verdict: EXACT
// why: Both copies are written before increment returns, and the smaller of two that only grow only grows.
import io.github.pageviews.counter.Counter;

public class MinOfReplicas implements Counter {
    private volatile long first;
    private volatile long second;
    @Override public synchronized void increment() { first = first + 1; second = second + 1; }
    @Override public long value() {
        long a = first;
        long b = second;
        return Math.min(a, b);
    }
}
