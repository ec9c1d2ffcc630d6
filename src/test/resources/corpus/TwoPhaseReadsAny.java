// verdict: GOES_BACKWARD
// why: A commit unlocks the first ledger before it writes the second: a read of the first sees the view, a later read of the second may not, if it waits for no lock.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps two ledgers in step by two-phase commit; reads go to either. */
public class TwoPhaseReadsAny implements Counter {
    private static final class Ledger {
        private final ReentrantLock lock = new ReentrantLock();
        private volatile long balance;
        private long prepared;

        void prepare(long amount) {
            lock.lock();
            prepared = balance + amount;
        }

        void commit() {
            balance = prepared;
            lock.unlock();
        }

        long read() {
            return balance;         // volatile, no need to wait for a transaction
        }
    }

    private final List<Ledger> ledgers = List.of(new Ledger(), new Ledger());

    private void transact(long amount) {
        for (Ledger ledger : ledgers) {
            ledger.prepare(amount);
        }
        for (Ledger ledger : ledgers) {
            ledger.commit();
        }
    }

    @Override
    public void increment() {
        transact(1);
    }

    @Override
    public long value() {
        int any = ThreadLocalRandom.current().nextInt(ledgers.size());
        return ledgers.get(any).read();
    }
}
