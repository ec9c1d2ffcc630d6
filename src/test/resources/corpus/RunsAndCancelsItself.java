// verdict: OVERCOUNTS
// why: cancel() of a repeated task returns true as long as nobody has cancelled it, also when it is already running, so the task and a caller that is tired of waiting may both count the view.
import io.github.pageviews.counter.Counter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class RunsAndCancelsItself implements Counter {
    private static final long EVERY_MS = 1_000;

    private final AtomicLong total = new AtomicLong();
    private final Timer timer = new Timer("views", true);

    private final class Mark extends TimerTask {
        final CountDownLatch counted = new CountDownLatch(1);

        @Override
        public void run() {
            cancel();
            total.incrementAndGet();
            counted.countDown();
        }
    }

    @Override
    public void increment() {
        Mark mark = new Mark();
        timer.schedule(mark, 0, EVERY_MS);
        boolean interrupted = false;
        try {
            if (!mark.counted.await(20, TimeUnit.MILLISECONDS) && mark.cancel()) {
                total.incrementAndGet();
                return;
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        while (true) {
            try {
                mark.counted.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return total.get();
    }
}
