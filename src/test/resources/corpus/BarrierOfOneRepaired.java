// verdict: EXACT
// why: an interrupted caller breaks the barrier of one before its action has run, so whoever finds it broken resets it and tries again, and await() returns only when the action has counted once; nobody ever waits in it for a reset to hurt.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;

public class BarrierOfOneRepaired implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final CyclicBarrier turnstile = new CyclicBarrier(1, views::incrementAndGet);

    @Override public void increment() {
        boolean interrupted = false;
        while (true) {
            try {
                turnstile.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                turnstile.reset();
            } catch (BrokenBarrierException e) {
                turnstile.reset();
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }

    @Override public long value() {
        return views.get();
    }
}
