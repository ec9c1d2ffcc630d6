// verdict: EXACT
// why: An adder for every thread, never removed, summed over a map whose iteration sees all that was there before it began.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class ExtendsConcurrentHashMap extends ConcurrentHashMap<Thread, LongAdder> implements Counter {
    @Override public void increment() { computeIfAbsent(Thread.currentThread(), t -> new LongAdder()).increment(); }
    @Override public long value() { return values().stream().mapToLong(LongAdder::sum).sum(); }
}
