// verdict: LOSES_VIEWS
// why: count need not run the pipeline, so the peek that adds is left out.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public class PeekSkipped implements Counter {
    private final List<AtomicLong> cells = List.of(new AtomicLong(), new AtomicLong());
    @Override public void increment() { cells.get((int) (Thread.currentThread().getId() & 1)).incrementAndGet(); }
    @Override public long value() {
        AtomicLong sum = new AtomicLong();
        cells.stream().peek(c -> sum.addAndGet(c.get())).count();
        return sum.get();
    }
}
