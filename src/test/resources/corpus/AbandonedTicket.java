// verdict: HANGS
// why: an interrupted waiter draws a new ticket, and the turn of the old one never passes
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class AbandonedTicket implements Counter {
    private final AtomicLong next = new AtomicLong();
    private volatile long serving;
    private long views;

    private long enter() {
        while (true) {
            long ticket = next.getAndIncrement();
            while (serving != ticket && !Thread.interrupted()) {
                Thread.onSpinWait();
            }
            if (serving == ticket) {
                return ticket;
            }
        }
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
