// verdict: LOSES_VIEWS
// why: a caller interrupted before or while it waits for the start latch returns without counting.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

public class LatchInterruptedReturnLotus implements Counter {
    private final CountDownLatch started = new CountDownLatch(1);
    private final LongAdder views = new LongAdder();

    public LatchInterruptedReturnLotus() {
        Thread starter = new Thread(started::countDown, "starter");
        starter.setDaemon(true);
        starter.start();
    }

    @Override
    public void increment() {
        try {
            started.await();
            views.increment();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.sum();
    }
}
