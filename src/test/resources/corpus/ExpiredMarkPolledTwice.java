// verdict: OVERCOUNTS
// why: two readers may both peek at the same expired mark, and the one that polls last gets nothing (its answer isn't looked at) but moves a view to the archive as well.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The views of the last minute by the time they came, and the number of all before. */
public class ExpiredMarkPolledTwice implements Counter {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final ConcurrentLinkedDeque<Long> recent = new ConcurrentLinkedDeque<>();
    private final AtomicLong archived = new AtomicLong();

    @Override
    public void increment() {
        recent.addLast(System.nanoTime());
    }

    @Override
    public long value() {
        long now = System.nanoTime();
        while (true) {
            Long oldest = recent.peekFirst();
            if (oldest == null || now - oldest < MINUTE) {
                break;
            }
            recent.pollFirst();
            archived.incrementAndGet();
        }
        return archived.get() + recent.size();
    }
}
