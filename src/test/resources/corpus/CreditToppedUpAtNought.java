// verdict: OVERFLOWS
// why: only the view that finds the credit at exactly zero tops it up; if others have used sixty-four more before it does, the credit stays below zero, nobody ever finds zero again, and after 2^31 more views the int wraps.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class CreditToppedUpAtNought implements Counter {
    private static final int GRANT = 64;

    private final AtomicInteger credit = new AtomicInteger();
    private long granted;

    @Override
    public void increment() {
        if (credit.getAndDecrement() == 0) {
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
