// verdict: STALE_READS
// why: a read takes no lock, and between the release of eight permits and their addition to folded it finds the seven views finished before, and the eighth, in neither.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

/** A view is a permit owed. */
public class PermitDebtPeeked implements Counter {
    private static final int FOLD = 8;

    private static final class Debt extends Semaphore {
        private static final long serialVersionUID = 1;

        Debt() {
            super(0);
        }

        void owe() {
            reducePermits(1);
        }

        int owed() {
            return -availablePermits();
        }
    }

    private final Debt debt = new Debt();
    private volatile long folded;

    @Override
    public synchronized void increment() {
        debt.owe();
        if (debt.owed() == FOLD) {
            debt.release(FOLD);
            folded += FOLD;
        }
    }

    @Override
    public long value() {
        return folded + debt.owed();
    }
}
