// verdict: STALE_READS
// why: join(Duration) may time out with the virtual thread not yet done, its false is not looked at, and a read after the return misses the view.
import io.github.pageviews.counter.Counter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

public class ImpatientJoinColonnade implements Counter {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        Thread counting = Thread.ofVirtual().name("count-", 0).start(views::incrementAndGet);
        boolean interrupted = false;
        while (true) {
            try {
                counting.join(PATIENCE);
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
        return views.get();
    }
}
