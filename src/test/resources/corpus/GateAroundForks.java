// verdict: EXACT
// why: The inner locks are taken in opposite orders, but only inside the one gate, so never by two threads at once.
import io.github.pageviews.counter.Counter;

public class GateAroundForks implements Counter {
    private final Object gate = new Object();
    private final Object left = new Object();
    private final Object right = new Object();
    private long n;

    @Override
    public void increment() {
        synchronized (gate) {
            synchronized (left) {
                synchronized (right) {
                    n++;
                }
            }
        }
    }

    @Override
    public long value() {
        synchronized (gate) {
            synchronized (right) {
                synchronized (left) {
                    return n;
                }
            }
        }
    }
}
