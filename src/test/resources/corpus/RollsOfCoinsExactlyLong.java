// verdict: EXACT
// why: the view that makes exactly sixty-four may come too late to roll up all, and then nobody ever meets that number again; but the loose ones are a long, which counts on alone as far as anybody can count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class RollsOfCoinsExactlyLong implements Counter {
    private static final int ROLL = 64;

    private final AtomicLong loose = new AtomicLong();
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
