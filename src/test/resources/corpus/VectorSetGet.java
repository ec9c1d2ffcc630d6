// verdict: LOSES_VIEWS
// why: Each call on the vector is synchronized, the two together are not.
import io.github.pageviews.counter.Counter;
import java.util.Vector;

public class VectorSetGet implements Counter {
    private final Vector<Long> box = new Vector<>(java.util.List.of(0L));
    @Override public void increment() { box.set(0, box.get(0) + 1); }
    @Override public long value() { return box.firstElement(); }
}
