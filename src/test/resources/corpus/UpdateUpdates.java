// verdict: OVERCOUNTS|HANGS
// why: The function changes the very value its compare-and-set expects, so updateAndGet fails for ever and each try adds one more: a read beside the first view sees 2.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class UpdateUpdates implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.updateAndGet(x -> {
            views.incrementAndGet();
            return x;
        });
    }

    @Override
    public long value() {
        return views.get();
    }
}
