// verdict: OVERFLOWS
// why: only the view that makes exactly sixty-four rolls up; if others count sixty-four more before it gets to that, sixty-four or more stay loose, nobody ever meets that number again, and after 2^31 more views the int wraps.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class RollsOfCoinsExactly implements Counter {
    private static final int ROLL = 64;

    private final AtomicInteger loose = new AtomicInteger();
    private long rolled;

    private synchronized void roll() {
        if (loose.get() >= ROLL) {
            loose.addAndGet(-ROLL);
            rolled += ROLL;
        }
    }

    @Override
    public void increment() {
        if (loose.incrementAndGet() == ROLL) {
            roll();
        }
    }

    @Override
    public synchronized long value() {
        return rolled + loose.get();
    }
}
