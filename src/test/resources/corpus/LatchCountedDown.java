// verdict: OVERFLOWS
// why: a latch stops at zero, after 2147483647 views
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountDownLatch;

public class LatchCountedDown implements Counter {
    private final CountDownLatch left = new CountDownLatch(Integer.MAX_VALUE);

    @Override public void increment() {
        left.countDown();
    }

    @Override public long value() {
        return Integer.MAX_VALUE - left.getCount();
    }
}
