// verdict: LOSES_VIEWS
// why: Reading the last number and adding the next are two steps: two threads read 0 and both add 1.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentLinkedDeque;

public class LastOfDeque implements Counter {
    private final ConcurrentLinkedDeque<Long> history = new ConcurrentLinkedDeque<>();

    public LastOfDeque() {
        history.add(0L);
    }

    @Override
    public void increment() {
        history.addLast(history.peekLast() + 1);
    }

    @Override
    public long value() {
        return history.peekLast();
    }
}
