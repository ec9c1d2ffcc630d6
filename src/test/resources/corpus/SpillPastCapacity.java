// verdict: GOES_BACKWARD
// why: From the 65th view on an increment first stands in the full main count, is taken out again and only then enters the spill, so a read sees it and the next one does not.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class SpillPastCapacity implements Counter {
    private static final int CAPACITY = 64;

    private final AtomicInteger main = new AtomicInteger();
    private final AtomicLong spill = new AtomicLong();

    @Override
    public void increment() {
        if (main.incrementAndGet() > CAPACITY) {
            main.decrementAndGet();
            spill.incrementAndGet();
        }
    }

    @Override
    public long value() {
        long spilled = spill.get();
        return spilled + main.get();
    }
}
