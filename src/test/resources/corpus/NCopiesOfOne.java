// verdict: OVERCOUNTS
// why: nCopies holds the same AtomicLong eight times, so the sum is eight times the views.
import io.github.pageviews.counter.Counter;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

public class NCopiesOfOne implements Counter {
    private final List<AtomicLong> cells = Collections.nCopies(8, new AtomicLong());

    @Override
    public void increment() {
        cells.get(ThreadLocalRandom.current().nextInt(cells.size())).incrementAndGet();
    }

    @Override
    public long value() {
        return cells.stream().mapToLong(AtomicLong::get).sum();
    }
}
