// verdict: SHARES_STATE|LOSES_VIEWS|OVERCOUNTS
// why: Views go to the instance made last.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LastInstanceWins implements Counter {
    private static volatile LastInstanceWins last;
    private final AtomicLong n = new AtomicLong();
    public LastInstanceWins() { last = this; }
    @Override public void increment() { last.n.incrementAndGet(); }
    @Override public long value() { return n.get(); }
}
