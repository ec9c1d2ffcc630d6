// verdict: LOSES_VIEWS|HANGS
// why: A thread that comes in a second time is still shown at the exit from its first visit, and the next one that waits for its number goes in beside it; if the two leave in the other order, the exit shows a number that nobody waits for.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Mutual exclusion with one exchange (Ramalhete and Correia). */
public class TidexKeepsSign implements Counter {
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
