// verdict: OVERCOUNTS
// why: a skip list may apply the function more than once for one call, and each run draws a number
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

public class SideEffectInSkipListCompute implements Counter {
    private final AtomicLong total = new AtomicLong();
    private final ConcurrentSkipListMap<String, Long> lastNumber = new ConcurrentSkipListMap<>();

    @Override public void increment() {
        lastNumber.compute("/", (page, last) -> total.incrementAndGet());
    }

    @Override public long value() {
        return total.get();
    }
}
