// verdict: EXACT
// why: both function objects are bound to the one AtomicLong of this instance, whose increment is atomic and read volatile.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

public class MethodReferencePair implements Counter {

    private final Runnable onView;
    private final LongSupplier views;

    public MethodReferencePair() {
        this(new AtomicLong());
    }

    private MethodReferencePair(AtomicLong backing) {
        this(backing::incrementAndGet, backing::get);
    }

    MethodReferencePair(Runnable onView, LongSupplier views) {
        this.onView = onView;
        this.views = views;
    }

    @Override
    public void increment() {
        onView.run();
    }

    @Override
    public long value() {
        return views.getAsLong();
    }
}
