// verdict: EXACT
// why: Each try compares the very reference and mark it has read, and the mark flips with every view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicMarkableReference;

public class MarkableFlips implements Counter {
    private final AtomicMarkableReference<Long> ref = new AtomicMarkableReference<>(0L, false);
    @Override public void increment() {
        boolean[] mark = new boolean[1];
        Long seen;
        do { seen = ref.get(mark); } while (!ref.compareAndSet(seen, seen + 1, mark[0], !mark[0]));
    }
    @Override public long value() { return ref.getReference(); }
}
