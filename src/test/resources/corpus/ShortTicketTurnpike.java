// verdict: EXACT
// why: tickets wrap at 2^16, but no two of at most 65,535 threads inside can hold the same one, the test is for equality, and the volatile display orders the plain count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class ShortTicketTurnpike implements Counter {
    private final AtomicInteger dispenser = new AtomicInteger();
    private volatile int display;
    private long views;

    private int queueUp() {
        int ticket = dispenser.getAndIncrement() & 0xFFFF;
        while (display != ticket) {
            Thread.yield();
        }
        return ticket;
    }

    private void callNext(int ticket) {
        display = (ticket + 1) & 0xFFFF;
    }

    @Override
    public void increment() {
        int ticket = queueUp();
        views++;
        callNext(ticket);
    }

    @Override
    public long value() {
        int ticket = queueUp();
        long seen = views;
        callNext(ticket);
        return seen;
    }
}
