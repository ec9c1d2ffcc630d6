// verdict: EXACT
// why: the plain field is written by the warm-up thread and read by others without a lock, but only after the latch, which is counted down after the write; one caller starts the warm-up, all wait for it whatever interrupts them, and nobody returns without counting.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

public class WarmUpLatchAwaited implements Counter {
    private final AtomicBoolean started = new AtomicBoolean();
    private final CountDownLatch warm = new CountDownLatch(1);
    private AtomicLong views;

    private void warmUp() {
        views = new AtomicLong();
        warm.countDown();
    }

    private AtomicLong views() {
        if (started.compareAndSet(false, true)) {
            Thread thread = new Thread(this::warmUp, "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
        boolean interrupted = false;
        while (true) {
            try {
                warm.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return views;
    }

    @Override
    public void increment() {
        views().incrementAndGet();
    }

    @Override
    public long value() {
        return views().get();
    }
}
