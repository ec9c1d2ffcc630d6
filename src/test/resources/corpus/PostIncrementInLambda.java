// verdict: LOSES_VIEWS
// why: n++ in the update function returns the old n.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class PostIncrementInLambda implements Counter {
    private final AtomicLong total = new AtomicLong();
    @Override public void increment() { total.updateAndGet(n -> n++); }
    @Override public long value() { return total.get(); }
}
