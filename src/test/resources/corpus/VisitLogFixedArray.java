// verdict: FAILS
// why: The log has room for 1000 visits, and the 1001st store throws ArrayIndexOutOfBoundsException.
import io.github.pageviews.counter.Counter;
import java.time.Instant;

public class VisitLogFixedArray implements Counter {

    private record Visit(Instant at) {
    }

    private final Visit[] visits = new Visit[1000];
    private int count;

    @Override
    public synchronized void increment() {
        visits[count] = new Visit(Instant.now());
        count++;
    }

    @Override
    public synchronized long value() {
        return count;
    }
}
