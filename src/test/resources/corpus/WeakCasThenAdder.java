// verdict: EXACT
// why: A weak CAS that fails, spuriously or not, changed nothing, and the view then goes to the adder: each view lands in exactly one of two growing parts.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

public class WeakCasThenAdder implements Counter {
    private final AtomicLong quiet = new AtomicLong();
    private final LongAdder contended = new LongAdder();

    @Override
    public void increment() {
        long seen = quiet.get();
        if (!quiet.weakCompareAndSetPlain(seen, seen + 1)) {
            contended.increment();
        }
    }

    @Override
    public long value() {
        return quiet.get() + contended.sum();
    }
}
