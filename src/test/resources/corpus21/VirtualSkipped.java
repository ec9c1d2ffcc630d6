// verdict: LOSES_VIEWS
// why: A view by a virtual thread is dropped, and the contract holds whether the caller is virtual or not.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class VirtualSkipped implements Counter {
    private final LongAdder views = new LongAdder();

    @Override
    public void increment() {
        if (Thread.currentThread().isVirtual()) {
            return;                 // only real users
        }
        views.increment();
    }

    @Override
    public long value() {
        return views.sum();
    }
}
