// verdict: EXACT
// why: The cell is never removed once put; if get finds none the NullPointerException path puts one if absent and counts on whichever won, so each view is added once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public class CatchesMissingCell implements Counter {
    private final ConcurrentHashMap<String, LongAdder> cells = new ConcurrentHashMap<>();

    @Override
    public void increment() {
        String me = Thread.currentThread().getName();
        try {
            cells.get(me).increment();
        } catch (NullPointerException first) {
            cells.putIfAbsent(me, new LongAdder());
            cells.get(me).increment();
        }
    }

    @Override
    public long value() {
        return cells.values().stream().mapToLong(LongAdder::sum).sum();
    }
}
