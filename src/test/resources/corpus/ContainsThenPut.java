// verdict: LOSES_VIEWS
// why: two first visitors each put an adder of their own, and the earlier one is replaced with its view
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

public class ContainsThenPut implements Counter {
    private final ConcurrentMap<String, LongAdder> pages = new ConcurrentHashMap<>();

    @Override public void increment() {
        if (!pages.containsKey("/")) {
            pages.put("/", new LongAdder());
        }
        pages.get("/").increment();
    }

    @Override public long value() {
        LongAdder a = pages.get("/");
        return a == null ? 0 : a.sum();
    }
}
