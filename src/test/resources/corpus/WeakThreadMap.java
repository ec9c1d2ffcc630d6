// verdict: LOSES_VIEWS
// why: a collected thread takes its entry and its views out of the WeakHashMap
import io.github.pageviews.counter.Counter;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class WeakThreadMap implements Counter {
    private final Map<Thread, AtomicLong> perThread = Collections.synchronizedMap(new WeakHashMap<>());

    @Override public void increment() {
        perThread.computeIfAbsent(Thread.currentThread(), t -> new AtomicLong()).incrementAndGet();
    }

    @Override public long value() {
        synchronized (perThread) {
            long sum = 0;
            for (AtomicLong n : perThread.values()) {
                sum += n.get();
            }
            return sum;
        }
    }
}
