// verdict: EXACT
// why: A pure step applied by updateAndGet, which compares the reference that it has read.
import io.github.pageviews.counter.Counter;
import java.util.function.UnaryOperator;
import java.util.concurrent.atomic.AtomicReference;

public class GenericReference implements Counter {
    private static final class Cell<T extends Number & Comparable<T>> {
        private final AtomicReference<T> ref;
        private final UnaryOperator<T> step;
        Cell(T zero, UnaryOperator<T> step) { ref = new AtomicReference<>(zero); this.step = step; }
        void add() { ref.updateAndGet(step); }
        T get() { return ref.get(); }
    }
    private final Cell<Long> cell = new Cell<>(0L, n -> n + 1);
    @Override public void increment() { cell.add(); }
    @Override public long value() { return cell.get(); }
}
