// verdict: EXACT
// why: The Tidex lock: who is still shown at the exit enters under the negative of its number, so a successor never takes an earlier visit for the present one; release and acquire hand the plain total on.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Mutual exclusion with one exchange (Ramalhete and Correia). */
public class TidexChangesSign implements Counter {
    private final AtomicLong numbers = new AtomicLong();
    private final ThreadLocal<Long> number = ThreadLocal.withInitial(numbers::incrementAndGet);
    private final AtomicLong ingress = new AtomicLong();
    private final AtomicLong egress = new AtomicLong();
    private long views;

    @Override
    public void increment() {
        long badge = enter();
        views++;
        leave(badge);
    }

    @Override
    public long value() {
        long badge = enter();
        long seen = views;
        leave(badge);
        return seen;
    }

    private long enter() {
        long badge = number.get();
        if (egress.getAcquire() == badge) {
            badge = -badge;
        }
        long before = ingress.getAndSet(badge);
        while (egress.getAcquire() != before) {
            Thread.onSpinWait();
        }
        return badge;
    }

    private void leave(long badge) {
        egress.setRelease(badge);
    }
}
