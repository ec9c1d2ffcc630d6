// verdict: EXACT
// why: users is changed only inside compute, which is atomic for the key, and a lock leaves the map when nobody holds or awaits it, so all callers inside share one lock around the volatile count.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

public class KeyedLockRefCounted implements Counter {

    private static final class Shared extends ReentrantLock {
        private int users;
    }

    private final ConcurrentMap<String, Shared> locks = new ConcurrentHashMap<>();
    private final String page = "/";
    private volatile long count;

    @Override
    public void increment() {
        withLock(page, () -> count = count + 1);
    }

    @Override
    public long value() {
        return count;
    }

    private void withLock(String key, Runnable body) {
        Shared lock = locks.compute(key, (k, old) -> {
            Shared shared = old == null ? new Shared() : old;
            shared.users++;
            return shared;
        });
        lock.lock();
        try {
            body.run();
        } finally {
            lock.unlock();
            locks.compute(key, (k, shared) -> --shared.users == 0 ? null : shared);
        }
    }
}
