// verdict: EXACT
// why: Brandenburg and Anderson's phase-fair ticket lock: a writer waits for all readers that arrived before it, and a blocked reader goes when the writer's phase bit changes or clears; all four words are volatile.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

/** Port of the PF-T lock from C. */
public class PhaseFairTicketLock implements Counter {
    private static final int READER = 0x100;
    private static final int WRITER_BITS = 0xff;
    private static final int PRESENT = 0x2;
    private static final int PHASE = 0x1;

    private final AtomicInteger readersIn = new AtomicInteger();
    private final AtomicInteger readersOut = new AtomicInteger();
    private final AtomicInteger writersIn = new AtomicInteger();
    private final AtomicInteger writersOut = new AtomicInteger();
    private long views;

    @Override
    public void increment() {
        int ticket = writersIn.getAndIncrement();
        while (writersOut.get() != ticket) {
            Thread.onSpinWait();
        }
        int arrived = readersIn.getAndAdd(PRESENT | (ticket & PHASE));
        while (readersOut.get() != arrived) {
            Thread.onSpinWait();
        }
        views++;
        readersIn.getAndUpdate(word -> word & ~WRITER_BITS);
        writersOut.incrementAndGet();
    }

    @Override
    public long value() {
        int writer = readersIn.getAndAdd(READER) & WRITER_BITS;
        if (writer != 0) {
            while ((readersIn.get() & WRITER_BITS) == writer) {
                Thread.onSpinWait();
            }
        }
        long seen = views;
        readersOut.getAndAdd(READER);
        return seen;
    }
}
