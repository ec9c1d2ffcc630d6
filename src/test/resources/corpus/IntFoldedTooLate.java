// verdict: OVERFLOWS|LOSES_VIEWS|GOES_BACKWARD
// why: recent is folded only when it has turned negative, and then adds -2^31 instead of 2^31.
import io.github.pageviews.counter.Counter;

public class IntFoldedTooLate implements Counter {
    private long base;
    private int recent;

    @Override
    public synchronized void increment() {
        if (++recent < 0) {
            base += recent;
            recent = 0;
        }
    }

    @Override
    public synchronized long value() {
        return base + recent;
    }
}
