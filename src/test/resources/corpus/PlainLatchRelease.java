// verdict: LOSES_VIEWS
// why: setPlain(false) releases nothing, so the next thread that takes the latch has no happens-before to the last view and may still read the older count.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;

public class PlainLatchRelease implements Counter {
    private final AtomicBoolean latch = new AtomicBoolean();
    private long count;

    @Override
    public void increment() {
        enter();
        try {
            count++;
        } finally {
            leave();
        }
    }

    @Override
    public long value() {
        enter();
        try {
            return count;
        } finally {
            leave();
        }
    }

    private void enter() {
        while (!latch.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
    }

    private void leave() {
        latch.setPlain(false); // only the holder writes here
    }
}
