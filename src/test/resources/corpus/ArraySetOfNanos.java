// verdict: LOSES_VIEWS
// why: two views in the same nanosecond are one element of the set
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CopyOnWriteArraySet;

public class ArraySetOfNanos implements Counter {
    private final CopyOnWriteArraySet<Long> seen = new CopyOnWriteArraySet<>();

    @Override public void increment() { seen.add(System.nanoTime()); }

    @Override public long value() { return seen.size(); }
}
