// verdict: OVERFLOWS
// why: the size of a list is an int
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class CopiedList implements Counter {
    private volatile List<Integer> views = List.of();

    @Override public synchronized void increment() {
        List<Integer> next = new ArrayList<>(views);
        next.add(next.size());
        views = List.copyOf(next);
    }

    @Override public long value() { return views.size(); }
}
