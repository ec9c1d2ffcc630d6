// verdict: LOSES_VIEWS
// why: offer returns false when the deque is full, and the view is forgotten
import io.github.pageviews.counter.Counter;
import java.util.concurrent.LinkedBlockingDeque;

public class DequeOffersFull implements Counter {
    private final LinkedBlockingDeque<Boolean> views = new LinkedBlockingDeque<>(64);
    private long drained;

    @Override public void increment() { views.offerLast(Boolean.TRUE); }

    @Override public synchronized long value() {
        while (views.pollFirst() != null) {
            drained++;
        }
        return drained;
    }
}
