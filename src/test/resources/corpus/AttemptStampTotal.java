// verdict: LOSES_VIEWS
// why: attemptStamp only compares the reference, which never changes, so two threads that read the same stamp both succeed in setting the next one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicStampedReference;

public class AttemptStampTotal implements Counter {
    private static final String PAGE = "/index.html";
    private final AtomicStampedReference<String> page = new AtomicStampedReference<>(PAGE, 0);

    @Override
    public void increment() {
        int views;
        do {
            views = page.getStamp();
        } while (!page.attemptStamp(PAGE, views + 1));
    }

    @Override
    public long value() {
        return page.getStamp();
    }
}
