// verdict: OVERFLOWS
// why: the size of a list is an int, and a linked one has no other limit
import io.github.pageviews.counter.Counter;
import java.util.LinkedList;
import java.util.List;

public class LinkedListSize implements Counter {
    private final List<Object> views = new LinkedList<>();

    @Override public synchronized void increment() {
        views.add(null);
    }

    @Override public synchronized long value() {
        return views.size();
    }
}
