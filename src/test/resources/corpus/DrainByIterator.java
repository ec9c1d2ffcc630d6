// verdict: OVERCOUNTS|STALE_READS
// why: Two readers may both pass the same element before one removes it.
import io.github.pageviews.counter.Counter;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

public class DrainByIterator implements Counter {
    private final Queue<Long> queue = new ConcurrentLinkedQueue<>();
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() { queue.add(1L); }
    @Override public long value() {
        for (Iterator<Long> it = queue.iterator(); it.hasNext();) {
            long one = it.next();
            it.remove();
            n.addAndGet(one);
        }
        return n.get();
    }
}
