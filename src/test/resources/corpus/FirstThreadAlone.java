// verdict: LOSES_VIEWS
// why: two first callers may both find no owner and both take themselves for it, and then two threads do the volatile solo = solo + 1 that was meant for one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

/** The first thread that counts owns a field that nobody else writes; all others share an adder. */
public class FirstThreadAlone implements Counter {
    private final LongAdder others = new LongAdder();
    private volatile Thread owner;
    private volatile long solo;

    @Override
    public void increment() {
        Thread me = Thread.currentThread();
        Thread first = owner;
        if (first == null) {
            owner = me;
            first = me;
        }
        if (first == me) {
            solo = solo + 1;
        } else {
            others.increment();
        }
    }

    @Override
    public long value() {
        return solo + others.sum();
    }
}
