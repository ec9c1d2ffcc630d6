// verdict: LOSES_VIEWS
// why: The argument is read before the atomic update; two threads that both pass 0 both store 1.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class AccumulateStaleArgument implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.accumulateAndGet(views.get(), (current, seen) -> seen + 1);
    }

    @Override
    public long value() {
        return views.get();
    }
}
