// verdict: EXACT
// why: tickets are drawn atomically and the volatile serving number hands the plain field on
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class TicketLockCounter implements Counter {
    private final AtomicLong next = new AtomicLong();
    private volatile long serving;
    private long views;

    private long enter() {
        long ticket = next.getAndIncrement();
        while (serving != ticket) {
            Thread.onSpinWait();
        }
        return ticket;
    }

    @Override public void increment() {
        long ticket = enter();
        views++;
        serving = ticket + 1;
    }

    @Override public long value() {
        long ticket = enter();
        long v = views;
        serving = ticket + 1;
        return v;
    }
}
