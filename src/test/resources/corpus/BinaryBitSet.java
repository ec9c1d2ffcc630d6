// verdict: EXACT
// why: a binary counter in a BitSet with carry, only touched under one lock object
import io.github.pageviews.counter.Counter;
import java.util.BitSet;

public class BinaryBitSet implements Counter {
    private final Object lock = new Object();
    private final BitSet bits = new BitSet(64);

    @Override public void increment() {
        synchronized (lock) {
            int zero = bits.nextClearBit(0);
            bits.clear(0, zero);
            bits.set(zero);
        }
    }

    @Override public long value() {
        synchronized (lock) {
            long[] words = bits.toLongArray();
            return words.length == 0 ? 0 : words[0];
        }
    }
}
