// verdict: EXACT
// why: Views alternate between two leaves, so their counts can lag by at most what is still under way, and max(2a-1, 2b) lies between the finished and the started views and only grows.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** A counting network of width two: leaf a hands out 1, 3, 5, ... and leaf b 2, 4, 6, ...; the highest number out is the count. */
public class BalancerMaxLeaf implements Counter {
    private final AtomicLong balancer = new AtomicLong();
    private final AtomicLong odd = new AtomicLong();
    private final AtomicLong even = new AtomicLong();

    @Override
    public void increment() {
        if ((balancer.getAndIncrement() & 1) == 0) {
            odd.getAndIncrement();
        } else {
            even.getAndIncrement();
        }
    }

    @Override
    public long value() {
        long a = odd.get();
        long b = even.get();
        long highestOdd = a == 0 ? 0 : 2 * a - 1;
        long highestEven = 2 * b;
        return Math.max(highestOdd, highestEven);
    }
}
