// verdict: EXACT
// why: Operands are evaluated left to right (JLS 15.7): n += n++ - n + 2 is n + (n - (n + 1) + 2) = n + 1, and both methods hold the monitor.
import io.github.pageviews.counter.Counter;

public class PostfixMinusItself implements Counter {
    private long n;

    @Override
    public synchronized void increment() {
        n += n++ - n + 2;
    }

    @Override
    public synchronized long value() {
        return n;
    }
}
