// verdict: LOSES_VIEWS
// why: whoever has fetched the old lock before it was removed enters with it while a newcomer makes and enters with a new one, and both do count++.
import io.github.pageviews.counter.Counter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One lock per page; locks that are no longer needed don't pile up in the map. */
public class KeyedLockTakenOut implements Counter {

    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final String page = "/";
    private volatile long count;

    @Override
    public void increment() {
        Object lock = locks.computeIfAbsent(page, key -> new Object());
        synchronized (lock) {
            try {
                count++;
            } finally {
                locks.remove(page, lock);
            }
        }
    }

    @Override
    public long value() {
        return count;
    }
}
