// verdict: OVERCOUNTS
// why: the update function counts, and it runs again when another thread was faster
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class SideEffectInUpdate implements Counter {
    private final AtomicLong raw = new AtomicLong();
    private final AtomicLong shown = new AtomicLong();

    @Override public void increment() {
        shown.updateAndGet(v -> raw.incrementAndGet());
    }

    @Override public long value() {
        return shown.get();
    }
}
