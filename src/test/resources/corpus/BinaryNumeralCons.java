// verdict: EXACT
// why: the total is an immutable list of bits, lowest first, that shares its tail with the one before; the recursion of the carry is no deeper than the bits of the total, and a lost compare-and-set starts over from the list that won.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class BinaryNumeralCons implements Counter {
    private record Bit(boolean set, Bit higher) {
        static Bit successor(Bit numeral) {
            if (numeral == null) return new Bit(true, null);
            if (!numeral.set) return new Bit(true, numeral.higher);
            return new Bit(false, successor(numeral.higher));
        }
    }

    private final AtomicReference<Bit> total = new AtomicReference<>();

    @Override public void increment() {
        total.updateAndGet(Bit::successor);
    }

    @Override public long value() {
        long sum = 0;
        int place = 0;
        for (Bit bit = total.get(); bit != null; bit = bit.higher()) {
            if (bit.set()) sum |= 1L << place;
            place++;
        }
        return sum;
    }
}
