// verdict: LOSES_VIEWS
// why: a BitSet is not thread-safe: two increments set the same bit
import io.github.pageviews.counter.Counter;
import java.util.BitSet;

public class UnsynchronizedBitSet implements Counter {
    private final BitSet bits = new BitSet(64);

    @Override public void increment() {
        int zero = bits.nextClearBit(0);
        bits.clear(0, zero);
        bits.set(zero);
    }

    @Override public long value() {
        long[] words = bits.toLongArray();
        return words.length == 0 ? 0 : words[0];
    }
}
