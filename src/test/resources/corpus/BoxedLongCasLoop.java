// verdict: HANGS
// why: The expected value is boxed anew; from 128 on Long.valueOf gives another object than the stored one, so the 129th increment's compare-and-set fails for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class BoxedLongCasLoop implements Counter {
    private final AtomicReference<Long> views = new AtomicReference<>(0L);

    @Override
    public void increment() {
        while (true) {
            long current = views.get();
            if (views.compareAndSet(current, current + 1)) {
                return;
            }
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
