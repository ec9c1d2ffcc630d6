// verdict: OVERFLOWS
// why: only the view that makes exactly a thousand rolls up; if others count a thousand more before it gets to that, a thousand or more stay loose, nobody ever meets that number again, and after 2^31 more views the int wraps.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class CoinsByTheThousandExactly implements Counter {
    private static final int ROLL = 1_000;

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
