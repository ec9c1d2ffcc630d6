// verdict: OVERFLOWS
// why: the size of a deque is an int
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingDeque;

public class DequeOfViews implements Counter {
    private final LinkedBlockingDeque<Boolean> views = new LinkedBlockingDeque<>();

    @Override public void increment() { views.addFirst(Boolean.TRUE); }

    @Override public long value() { return views.size(); }
}
