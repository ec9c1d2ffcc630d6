// verdict: EXACT
// why: the permits go below zero by one for each view and every eight of them are moved into a long before an int could be exhausted; views, moves and reads all hold the monitor.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Semaphore;

/** A view is a permit owed. */
public class PermitDebtFolded implements Counter {
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
    private long folded;

    @Override
    public synchronized void increment() {
        debt.owe();
        if (debt.owed() == FOLD) {
            debt.release(FOLD);
            folded += FOLD;
        }
    }

    @Override
    public synchronized long value() {
        return folded + debt.owed();
    }
}
