// verdict: EXACT
// why: computeIfAbsent gives each thread one adder that stays in the map when the thread is gone
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

public class AdderPerThreadMap implements Counter {
    private final ConcurrentMap<Thread, LongAdder> adders = new ConcurrentHashMap<>();

    @Override public void increment() {
        adders.computeIfAbsent(Thread.currentThread(), t -> new LongAdder()).increment();
    }

    @Override public long value() {
        return adders.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
