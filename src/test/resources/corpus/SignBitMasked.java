// verdict: OVERFLOWS
// why: the mask keeps the number positive by starting again at zero
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class SignBitMasked implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        views.incrementAndGet();
    }

    @Override public long value() {
        return views.get() & 0x7fffffff;
    }
}
