// verdict: EXACT
// why: The enum only names the stripes; each instance has its own atomic cells.
import io.github.pageviews.counter.Counter;
import java.util.EnumMap;
import java.util.concurrent.atomic.AtomicLong;

public class EnumMapStripes implements Counter {
    private enum Stripe { EVEN, ODD }
    private final EnumMap<Stripe, AtomicLong> cells = new EnumMap<>(Stripe.class);
    public EnumMapStripes() { for (Stripe s : Stripe.values()) { cells.put(s, new AtomicLong()); } }
    @Override public void increment() {
        Stripe s = switch ((int) (System.nanoTime() & 1)) { case 0 -> Stripe.EVEN; default -> Stripe.ODD; };
        cells.get(s).incrementAndGet();
    }
    @Override public long value() {
        long sum = 0;
        for (AtomicLong n : cells.values()) { sum += n.get(); }
        return sum;
    }
}
