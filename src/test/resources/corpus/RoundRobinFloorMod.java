// verdict: EXACT
// why: floorMod is never negative, so the wrapping cursor does no harm; which cell a view lands in does not matter.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public class RoundRobinFloorMod implements Counter {
    private final AtomicLong[] cells = {new AtomicLong(), new AtomicLong(), new AtomicLong()};
    private final AtomicInteger cursor = new AtomicInteger();

    @Override
    public void increment() {
        cells[Math.floorMod(cursor.getAndIncrement(), cells.length)].incrementAndGet();
    }

    @Override
    public long value() {
        long sum = 0;
        for (AtomicLong cell : cells) {
            sum += cell.get();
        }
        return sum;
    }
}
