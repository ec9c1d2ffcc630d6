// verdict: OVERFLOWS
// why: The LongAdder is right but value() reads it with intValue(), which wraps at 2^31.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

public class AdderIntValueAgain implements Counter {
    private final LongAdder views = new LongAdder();

    @Override
    public void increment() {
        views.increment();
    }

    @Override
    public long value() {
        return views.intValue();
    }
}
