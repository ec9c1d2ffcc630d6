// verdict: EXACT
// why: Each caller waits for the latch of the one it displaced, so they go one after another, and countDown happens before await returns; interrupts are kept for later.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

public class LatchBaton implements Counter {
    private final AtomicReference<CountDownLatch> tail = new AtomicReference<>(new CountDownLatch(0));
    private long n;

    private long add(int delta) {
        CountDownLatch mine = new CountDownLatch(1);
        CountDownLatch before = tail.getAndSet(mine);
        boolean interrupted = false;
        while (true) {
            try {
                before.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        n += delta;
        long now = n;
        mine.countDown();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return now;
    }

    @Override public void increment() { add(1); }
    @Override public long value() { return add(0); }
}
