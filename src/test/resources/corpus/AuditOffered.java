// verdict: EXACT
// why: offer returns false instead of throwing when the audit queue is full, so the counting runs once per view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class AuditOffered implements Counter {
    private final AtomicLong views = new AtomicLong();
    private final ArrayBlockingQueue<Long> audit = new ArrayBlockingQueue<>(10);

    @Override
    public void increment() {
        long number = views.incrementAndGet();
        while (!audit.offer(number)) {
            audit.poll();               // forget the oldest
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
