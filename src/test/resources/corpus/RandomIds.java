// verdict: LOSES_VIEWS
// why: two views may draw the same id
import io.github.pageviews.counter.Counter;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

public class RandomIds implements Counter {
    private final Set<Long> ids = ConcurrentHashMap.newKeySet();

    @Override public void increment() { ids.add(UUID.randomUUID().getMostSignificantBits()); }

    @Override public long value() { return ids.size(); }
}
