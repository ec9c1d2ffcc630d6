// verdict: EXACT
// why: Masking with 11 leaves four of the twelve cells unused but never points outside; every view is one atomic step in one cell and reads sum all twelve.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

public class TwelveStripesMasked implements Counter {

    static final class Options {
        final int stripes;

        private Options(int stripes) { this.stripes = stripes; }

        static Options perCore() { return new Options(12); }
    }

    private final AtomicLong[] stripes;
    private final int mask;

    public TwelveStripesMasked() {
        this(Options.perCore());
    }

    TwelveStripesMasked(Options options) {
        stripes = Stream.generate(AtomicLong::new).limit(options.stripes).toArray(AtomicLong[]::new);
        mask = options.stripes - 1;
    }

    private static int spread(long id) {
        int h = Long.hashCode(id) * 0x9E3779B9;
        return h ^ (h >>> 15);
    }

    @Override
    public void increment() {
        stripes[spread(Thread.currentThread().getId()) & mask].incrementAndGet();
    }

    @Override
    public long value() {
        return Arrays.stream(stripes).mapToLong(AtomicLong::get).sum();
    }
}
