// verdict: OVERFLOWS|LOSES_VIEWS
// why: A long has room for 64 marks; the 65th shifts one out.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class TallyMarks implements Counter {
    private final AtomicLong marks = new AtomicLong();

    @Override
    public void increment() {
        marks.updateAndGet(m -> m << 1 | 1);
    }

    @Override
    public long value() {
        return Long.bitCount(marks.get());
    }
}
