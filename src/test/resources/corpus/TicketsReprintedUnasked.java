// verdict: EXACT
// why: several views that find no ticket each print a thousand more without looking again, but that is at most a thousand for each thread inside, far from the end of an int; printed less unsold is the number of sold ones, and both change together under the monitor that the reader holds.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

public class TicketsReprintedUnasked implements Counter {
    private static final int ROLL = 1_000;

    private final Semaphore unsold = new Semaphore(0);
    private long printed;

    private synchronized void printRoll() {
        unsold.release(ROLL);
        printed += ROLL;
    }

    @Override
    public void increment() {
        while (!unsold.tryAcquire()) {
            printRoll();
        }
    }

    @Override
    public synchronized long value() {
        return printed - unsold.availablePermits();
    }
}
