// verdict: FAILS
// why: between one caller's removeLast() and addLast() the deque is empty, and another's removeLast() or getLast() throws NoSuchElementException.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.SequencedCollection;
import java.util.concurrent.ConcurrentLinkedDeque;

public class SwapLastDequeConservatory implements Counter {
    private final SequencedCollection<Long> totals = new ConcurrentLinkedDeque<>(List.of(0L));

    @Override
    public void increment() {
        long total = totals.removeLast(); // atomic: only one gets it
        totals.addLast(total + 1);
    }

    @Override
    public long value() {
        return totals.getLast();
    }
}
