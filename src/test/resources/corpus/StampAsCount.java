// verdict: OVERFLOWS
// why: the stamp of an AtomicStampedReference is an int
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicStampedReference;

public class StampAsCount implements Counter {
    private final AtomicStampedReference<String> page = new AtomicStampedReference<>("/", 0);

    @Override public void increment() {
        int stamp;
        do {
            stamp = page.getStamp();
        } while (!page.compareAndSet("/", "/", stamp, stamp + 1));
    }

    @Override public long value() {
        return page.getStamp();
    }
}
