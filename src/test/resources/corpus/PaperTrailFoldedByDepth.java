// verdict: LOSES_VIEWS
// why: a trail that was folded by another reader and has grown again may be as deep as the one that was read, and is then replaced by its older sum.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class PaperTrailFoldedByDepth implements Counter {
    private static final int LONGEST = 32;

    private record Slip(long amount, int depth, Slip older) {
        long sum() {
            long sum = 0;
            for (Slip slip = this; slip != null; slip = slip.older) {
                sum += slip.amount;
            }
            return sum;
        }

        Slip plusOne() {
            return depth < LONGEST ? new Slip(1, depth + 1, this) : new Slip(sum() + 1, 1, null);
        }
    }

    private final AtomicReference<Slip> trail = new AtomicReference<>(new Slip(0, 1, null));

    @Override
    public void increment() {
        trail.updateAndGet(Slip::plusOne);
    }

    @Override
    public long value() {
        Slip seen = trail.get();
        Slip folded = new Slip(seen.sum(), 1, null);
        trail.updateAndGet(now -> now.depth() == seen.depth() ? folded : now);
        return folded.amount();
    }
}
