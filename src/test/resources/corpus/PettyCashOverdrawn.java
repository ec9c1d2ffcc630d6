// verdict: EXACT
// why: each view that found two hundred and fifty or more moves two hundred and fifty without looking again, so the petty cash may go below zero, but by no more than that for each thread inside; what is moved is in one number or the other whenever the monitor is free.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class PettyCashOverdrawn implements Counter {
    private static final int DEPOSIT = 250;

    private final AtomicInteger petty = new AtomicInteger();
    private long banked;

    private synchronized void deposit() {
        petty.addAndGet(-DEPOSIT);
        banked += DEPOSIT;
    }

    @Override
    public void increment() {
        if (petty.incrementAndGet() >= DEPOSIT) {
            deposit();
        }
    }

    @Override
    public synchronized long value() {
        return banked + petty.get();
    }
}
