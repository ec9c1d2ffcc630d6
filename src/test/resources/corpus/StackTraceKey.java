// verdict: EXACT
// why: the method's name is always the same key
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class StackTraceKey implements Counter {
    private final Map<String, Long> views = new ConcurrentHashMap<>();

    @Override public void increment() {
        String where = new Throwable().getStackTrace()[0].getMethodName();
        views.merge(where, 1L, Long::sum);
    }

    @Override public long value() {
        return views.values().stream().mapToLong(Long::longValue).sum();
    }
}
