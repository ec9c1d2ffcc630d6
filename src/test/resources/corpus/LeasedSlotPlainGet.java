// verdict: EXACT
// why: an element is read plainly and written opaquely in two steps, but only by the one thread that holds its bit, and the atomic taking and giving back of the bit orders one holder after the other; readers need no more than coherence, as every element only grows.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

public class LeasedSlotPlainGet implements Counter {
    private static final int SLOTS = 8;

    private final AtomicInteger leased = new AtomicInteger();
    private final AtomicLongArray slots = new AtomicLongArray(SLOTS);
    private final LongAdder overflow = new LongAdder();

    @Override
    public void increment() {
        int bit;
        while (true) {
            int bits = leased.get();
            bit = Integer.lowestOneBit(~bits);
            if (bit >= 1 << SLOTS) {
                overflow.increment();
                return;
            }
            if (leased.compareAndSet(bits, bits | bit)) {
                break;
            }
        }
        int slot = Integer.numberOfTrailingZeros(bit);
        slots.setOpaque(slot, slots.getPlain(slot) + 1);
        leased.addAndGet(-bit);
    }

    @Override
    public long value() {
        long sum = overflow.sum();
        for (int slot = 0; slot < SLOTS; slot++) {
            sum += slots.getOpaque(slot);
        }
        return sum;
    }
}
