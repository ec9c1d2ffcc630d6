// verdict: EXACT
// why: A commit replaces the head by compare-and-set only if it still is the version the transaction began with, and retries otherwise; versions are immutable.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongUnaryOperator;

/** A counter in a tiny multi-version store with snapshot isolation. */
public class MultiVersion implements Counter {
    private static final class Version {
        final long number;
        final long views;

        Version(long number, long views) {
            this.number = number;
            this.views = views;
        }
    }

    private static final class Conflict extends Exception {
        Conflict() {
            super(null, null, false, false);
        }
    }

    private final AtomicReference<Version> head = new AtomicReference<>(new Version(0, 0));

    private final class Transaction {
        private final Version snapshot = head.get();

        void commit(LongUnaryOperator change) throws Conflict {
            Version next = new Version(snapshot.number + 1, change.applyAsLong(snapshot.views));
            if (!head.compareAndSet(snapshot, next)) {
                throw new Conflict();
            }
        }

        long read() {
            return snapshot.views;
        }
    }

    @Override
    public void increment() {
        boolean committed = false;
        while (!committed) {
            try {
                new Transaction().commit(n -> n + 1);
                committed = true;
            } catch (Conflict tryAgain) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public long value() {
        return new Transaction().read();
    }
}
