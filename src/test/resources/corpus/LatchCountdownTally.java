// verdict: OVERFLOWS
// why: The latch counts down from Integer.MAX_VALUE and stays at zero, so the total stops at 2^31 - 1.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountDownLatch;

public class LatchCountdownTally implements Counter {
    private static final int START = Integer.MAX_VALUE;
    private final CountDownLatch latch = new CountDownLatch(START);

    @Override
    public void increment() {
        latch.countDown();
    }

    @Override
    public long value() {
        return START - latch.getCount();
    }
}
