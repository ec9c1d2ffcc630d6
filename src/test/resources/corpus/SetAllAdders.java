// verdict: EXACT
// why: Four different adders, an index that the mask keeps in 0..3, and cells that only grow.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;

public class SetAllAdders implements Counter {
    private final LongAdder[] stripes = new LongAdder[4];

    public SetAllAdders() {
        Arrays.setAll(stripes, i -> new LongAdder());
    }

    @Override
    public void increment() {
        stripes[(int) Thread.currentThread().getId() & 3].increment();
    }

    @Override
    public long value() {
        return Arrays.stream(stripes).mapToLong(LongAdder::sum).sum();
    }
}
