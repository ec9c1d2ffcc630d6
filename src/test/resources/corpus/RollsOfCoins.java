// verdict: EXACT
// why: whoever finds sixty-four or more loose ones rolls up sixty-four under the monitor, so there are never more than those and one for each thread inside, far from the end of an int; rolls and reads exclude each other.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class RollsOfCoins implements Counter {
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
        if (loose.incrementAndGet() >= ROLL) {
            roll();
        }
    }

    @Override
    public synchronized long value() {
        return rolled + loose.get();
    }
}
