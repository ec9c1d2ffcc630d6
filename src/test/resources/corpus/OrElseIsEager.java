// verdict: OVERCOUNTS
// why: The argument of orElse is evaluated always, so from the second view on both the compute and the merge add one: two views end at 3.
import io.github.pageviews.counter.Counter;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public class OrElseIsEager implements Counter {
    private final ConcurrentHashMap<String, Long> pages = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        Optional.ofNullable(pages.computeIfPresent("/", (k, n) -> n + 1))
                .orElse(pages.merge("/", 1L, Long::sum));
    }

    @Override
    public long value() {
        return Optional.ofNullable(pages.get("/")).orElse(0L);
    }
}
