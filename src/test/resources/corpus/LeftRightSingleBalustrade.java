// verdict: EXACT
// why: a reader announces itself before it picks the side, and the writer turns the side before it waits for nobody announced, so no reader is ever on the side being written; one indicator only costs the writer patience.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class LeftRightSingleBalustrade implements Counter {
    private final long[] sides = new long[2];
    private final AtomicInteger readers = new AtomicInteger();
    private volatile int readSide;

    @Override
    public synchronized void increment() {
        int shown = readSide;
        int hidden = 1 - shown;
        sides[hidden]++;
        readSide = hidden;
        while (readers.get() != 0) {
            Thread.onSpinWait();
        }
        sides[shown]++;
    }

    @Override
    public long value() {
        readers.incrementAndGet();
        long seen = sides[readSide];
        readers.decrementAndGet();
        return seen;
    }
}
