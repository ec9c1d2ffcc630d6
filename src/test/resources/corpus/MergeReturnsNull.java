// verdict: OVERCOUNTS
// why: at the hundredth view the function raises hundreds before merge() has removed the entry, and a read in between adds the new hundred to the 99 that are still mapped.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Small boxed numbers in the map; each full hundred leaves it, as null removes the entry. */
public class MergeReturnsNull implements Counter {
    private static final String PAGE = "page";

    private final ConcurrentHashMap<String, Integer> units = new ConcurrentHashMap<>();
    private final AtomicLong hundreds = new AtomicLong();

    @Override
    public void increment() {
        units.merge(PAGE, 1, (old, one) -> {
            if (old + one == 100) {
                hundreds.incrementAndGet();
                return null;
            }
            return old + one;
        });
    }

    @Override
    public long value() {
        return hundreds.get() * 100 + units.getOrDefault(PAGE, 0);
    }
}
