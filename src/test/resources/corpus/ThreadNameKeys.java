// verdict: LOSES_VIEWS
// why: two threads of the same name share a cell that is written as if it had one writer
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ThreadNameKeys implements Counter {
    private final ConcurrentMap<String, Long> perThread = new ConcurrentHashMap<>();

    @Override public void increment() {
        String me = Thread.currentThread().getName();
        Long n = perThread.get(me);
        perThread.put(me, n == null ? 1L : n + 1);
    }

    @Override public long value() {
        return perThread.values().stream().mapToLong(Long::longValue).sum();
    }
}
