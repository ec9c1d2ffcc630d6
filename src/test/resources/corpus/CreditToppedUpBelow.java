// verdict: EXACT
// why: credit may fall below zero while those who found it used up are on their way, and then rise by sixty-four for each of them, which is never far for an int; granted less credit is the number of views in every state that the monitor lets a reader see.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class CreditToppedUpBelow implements Counter {
    private static final int GRANT = 64;

    private final AtomicInteger credit = new AtomicInteger();
    private long granted;

    @Override
    public void increment() {
        if (credit.getAndDecrement() <= 0) {
            topUp();
        }
    }

    private synchronized void topUp() {
        credit.addAndGet(GRANT);
        granted += GRANT;
    }

    @Override
    public synchronized long value() {
        return granted - credit.get();
    }
}
