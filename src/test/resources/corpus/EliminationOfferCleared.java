// verdict: OVERCOUNTS
// why: An owner whose time is up clears the slot without a compare-and-set; a partner that has already taken the offer but not yet said so adds two, and the owner adds its own one as well.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class EliminationOfferCleared implements Counter {
    private static final class Offer {
        volatile boolean taken;
    }

    private final AtomicLong total = new AtomicLong();
    private final AtomicReference<Offer> slot = new AtomicReference<>();

    @Override
    public void increment() {
        Offer theirs = slot.get();
        if (theirs != null && slot.compareAndSet(theirs, null)) {
            total.addAndGet(2);
            theirs.taken = true;
            return;
        }
        Offer mine = new Offer();
        if (slot.compareAndSet(null, mine)) {
            long start = System.nanoTime();
            do {
                if (mine.taken) {
                    return;
                }
                Thread.onSpinWait();
            } while (System.nanoTime() - start < 20_000);
            slot.set(null);
            if (mine.taken) {
                return;
            }
        }
        total.incrementAndGet();
    }

    @Override
    public long value() {
        return total.get();
    }
}
