// verdict: FAILS
// why: Stream.toList returns an unmodifiable list: set throws UnsupportedOperationException on the first view.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.stream.Stream;

public class UnmodifiableList implements Counter {
    private final List<Long> box = Stream.of(0L).toList();

    @Override
    public synchronized void increment() {
        box.set(0, box.get(0) + 1);
    }

    @Override
    public synchronized long value() {
        return box.get(0);
    }
}
