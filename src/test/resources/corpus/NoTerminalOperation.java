// verdict: LOSES_VIEWS
// why: Intermediate operations are lazy; without a terminal one the function never runs and nothing is counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

public class NoTerminalOperation implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        Stream.of(views).map(AtomicLong::incrementAndGet);
    }

    @Override
    public long value() {
        return views.get();
    }
}
