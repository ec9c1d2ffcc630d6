// verdict: LOSES_VIEWS
// why: A thread that found no adder yet and then waits for the monitor while the 64th view promotes the counter adds to the small count, which nobody looks at any more.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

/** Starts as a plain long; busy pages get a LongAdder. */
public class PromotedAtSixtyFour implements Counter {
    private static final int BUSY = 64;

    private long small;
    private volatile LongAdder big;

    @Override
    public void increment() {
        LongAdder adder = big;
        if (adder != null) {
            adder.increment();
            return;
        }
        synchronized (this) {
            small++;
            if (small == BUSY) {
                LongAdder promoted = new LongAdder();
                promoted.add(small);
                big = promoted;
            }
        }
    }

    @Override
    public long value() {
        synchronized (this) {
            LongAdder adder = big;
            return adder == null ? small : adder.sum();
        }
    }
}
