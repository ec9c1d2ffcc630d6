// verdict: EXACT
// why: The supplier runs only when the key was absent, and merge is atomic then too, whoever put it meanwhile.
import io.github.pageviews.counter.Counter;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public class OrElseGetIsLazy implements Counter {
    private final ConcurrentHashMap<String, Long> pages = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        Optional.ofNullable(pages.computeIfPresent("/", (k, n) -> n + 1))
                .orElseGet(() -> pages.merge("/", 1L, Long::sum));
    }

    @Override
    public long value() {
        return Optional.ofNullable(pages.get("/")).orElse(0L);
    }
}
