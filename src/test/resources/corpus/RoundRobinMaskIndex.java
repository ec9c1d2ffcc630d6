// verdict: EXACT
// why: The int ticket wraps after 2^31 views, but & 7 of a negative int is still 0 to 7, and the ticket only picks one of the atomic long cells.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

public class RoundRobinMaskIndex implements Counter {
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicLongArray cells = new AtomicLongArray(8);

    @Override
    public void increment() {
        cells.getAndIncrement(turn.getAndIncrement() & 7);
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < cells.length(); i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
