// verdict: EXACT
// why: whichever stripe is drawn, the view is in one of them
import io.github.pageviews.counter.Counter;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLongArray;

public class SecureStripes implements Counter {
    private final SecureRandom random = new SecureRandom();
    private final AtomicLongArray cells = new AtomicLongArray(8);

    @Override public void increment() { cells.getAndIncrement(random.nextInt(8)); }

    @Override public long value() {
        long sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += cells.get(i);
        }
        return sum;
    }
}
