// verdict: EXACT
// why: Participants are locked in one order until the commit is through, so both always agree outside a transaction, and a read locks one of them.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps two ledgers in step by two-phase commit. */
public class TwoPhaseCommit implements Counter {
    private enum Vote { COMMIT, ABORT }

    private static final class Ledger {
        private final ReentrantLock lock = new ReentrantLock();
        private long balance;
        private long prepared;

        Vote prepare(long amount) {
            lock.lock();
            if (balance + amount < balance) {
                return Vote.ABORT;
            }
            prepared = balance + amount;
            return Vote.COMMIT;
        }

        void commit() {
            balance = prepared;
            lock.unlock();
        }

        void abort() {
            lock.unlock();
        }

        long read() {
            lock.lock();
            try {
                return balance;
            } finally {
                lock.unlock();
            }
        }
    }

    private final List<Ledger> ledgers = List.of(new Ledger(), new Ledger());

    private boolean transact(long amount) {
        boolean everyone = true;
        for (Ledger ledger : ledgers) {
            everyone &= ledger.prepare(amount) == Vote.COMMIT;
        }
        for (Ledger ledger : ledgers) {
            if (everyone) {
                ledger.commit();
            } else {
                ledger.abort();
            }
        }
        return everyone;
    }

    @Override
    public void increment() {
        while (!transact(1)) {
            Thread.yield();
        }
    }

    @Override
    public long value() {
        return ledgers.get(0).read();
    }
}
