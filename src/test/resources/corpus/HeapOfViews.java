// verdict: OVERFLOWS
// why: the size of a heap is an int
import io.github.pageviews.counter.Counter;
import java.util.PriorityQueue;

public class HeapOfViews implements Counter {
    private final PriorityQueue<Long> views = new PriorityQueue<>();
    private long next;

    @Override public synchronized void increment() { views.add(next++); }

    @Override public synchronized long value() { return views.size(); }
}
