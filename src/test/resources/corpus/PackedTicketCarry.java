// verdict: HANGS
// why: The 65,536th unlock carries out of the low half into the next ticket, which then waits for a turn that never comes.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;

public class PackedTicketCarry implements Counter {
    private final AtomicInteger word = new AtomicInteger();
    private long n;
    private void lock() {
        int ticket = word.getAndAdd(1 << 16) >>> 16;
        while ((word.get() & 0xFFFF) != ticket) { Thread.onSpinWait(); }
    }
    private void unlock() { word.getAndIncrement(); }
    @Override public void increment() { lock(); n++; unlock(); }
    @Override public long value() { lock(); long seen = n; unlock(); return seen; }
}
