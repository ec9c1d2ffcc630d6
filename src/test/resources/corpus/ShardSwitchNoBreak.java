// verdict: OVERCOUNTS
// why: case 2 has no break, so a view that draws 2 counts in the south and falls through into the west.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

public class ShardSwitchNoBreak implements Counter {
    private final LongAdder north = new LongAdder();
    private final LongAdder east = new LongAdder();
    private final LongAdder south = new LongAdder();
    private final LongAdder west = new LongAdder();

    @Override
    public void increment() {
        switch (ThreadLocalRandom.current().nextInt(4)) {
            case 0:
                north.increment();
                break;
            case 1:
                east.increment();
                break;
            case 2:
                south.increment();
            default:
                west.increment();
        }
    }

    @Override
    public long value() {
        return north.sum() + east.sum() + south.sum() + west.sum();
    }
}
