// verdict: OVERCOUNTS
// why: The cell is made with 1 and then incremented by the same call, so the first view counts twice.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class FirstViewIsTwo implements Counter {
    private final ConcurrentHashMap<String, AtomicLong> pages = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        pages.computeIfAbsent("/", page -> new AtomicLong(1)).incrementAndGet();
    }

    @Override
    public long value() {
        AtomicLong views = pages.get("/");
        return views == null ? 0 : views.get();
    }
}
