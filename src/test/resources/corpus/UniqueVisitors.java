// verdict: LOSES_VIEWS
// why: A set keeps each thread once, so the second view of the same thread does not count.
import io.github.pageviews.counter.Counter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class UniqueVisitors implements Counter {
    private final Set<Thread> visitors = ConcurrentHashMap.newKeySet();

    @Override
    public void increment() {
        visitors.add(Thread.currentThread());
    }

    @Override
    public long value() {
        return visitors.size();
    }
}
