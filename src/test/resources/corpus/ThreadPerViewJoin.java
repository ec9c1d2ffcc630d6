// verdict: STALE_READS
// why: An interrupted caller leaves join() before the helper thread has counted, so a read right after increment() can miss the view, which is there later.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ThreadPerViewJoin implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        Thread helper = new Thread(views::incrementAndGet);
        helper.start();
        try {
            helper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
