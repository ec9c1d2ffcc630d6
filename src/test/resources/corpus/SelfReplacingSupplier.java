// verdict: EXACT
// why: the plain field holds either the supplier that looks again under the monitor or one whose adder is final, and each call reads it once, so a race only means one more look.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** The first use replaces the supplier by one that already has what it supplies. */
public class SelfReplacingSupplier implements Counter {
    private static final class Made implements Supplier<LongAdder> {
        private final LongAdder adder = new LongAdder();

        @Override
        public LongAdder get() {
            return adder;
        }
    }

    private Supplier<LongAdder> views = this::make;

    private synchronized LongAdder make() {
        if (!(views instanceof Made)) {
            views = new Made();
        }
        return views.get();
    }

    @Override
    public void increment() {
        views.get().increment();
    }

    @Override
    public long value() {
        return views.get().sum();
    }
}
