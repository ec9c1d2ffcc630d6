// verdict: OVERFLOWS
// why: only 24 bits of the state are the count, the next view runs into the day's field and is masked away
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class PackedWithFlags implements Counter {
    private static final long COUNT_MASK = (1L << 24) - 1;

    private final AtomicLong state = new AtomicLong();

    @Override public void increment() {
        state.updateAndGet(s -> (s & ~COUNT_MASK) | ((s + 1) & COUNT_MASK));
    }

    @Override public long value() {
        return state.get() & COUNT_MASK;
    }
}
