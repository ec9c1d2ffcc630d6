// verdict: HANGS
// why: A reader that sleeps through the gap between two writers finds the same mark again and waits for the second writer, which waits for that reader to leave.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

/** Readers and writers alternate: a reader waits for one writer at most. */
public class TicketLockForPhases implements Counter {
    private static final int READER = 0x100;
    private static final int WRITER_BITS = 0xff;
    private static final int PRESENT = 0x2;

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
        int arrived = readersIn.getAndAdd(PRESENT);
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
