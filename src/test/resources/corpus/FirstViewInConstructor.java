// verdict: LOSES_VIEWS
// why: the plain reference may be seen before the constructor has written its 1 (a volatile field is no final one), and then another thread's view is added to the default 0 and overwritten by that 1.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** Most pages are never viewed, so the number is only made by the first view. */
public class FirstViewInConstructor implements Counter {
    private AtomicLong total;

    @Override
    public void increment() {
        AtomicLong seen = total;
        if (seen == null) {
            synchronized (this) {
                seen = total;
                if (seen == null) {
                    total = new AtomicLong(1);
                    return;
                }
            }
        }
        seen.incrementAndGet();
    }

    @Override
    public long value() {
        AtomicLong seen = total;
        if (seen == null) {
            synchronized (this) {
                seen = total;
            }
        }
        return seen == null ? 0 : seen.get();
    }
}
