// verdict: LOSES_VIEWS
// why: a PriorityQueue is not thread-safe
import io.github.pageviews.counter.Counter;
import java.util.PriorityQueue;

public class HeapUnlocked implements Counter {
    private final PriorityQueue<Long> views = new PriorityQueue<>();

    @Override public void increment() { views.add(1L); }

    @Override public long value() { return views.size(); }
}
