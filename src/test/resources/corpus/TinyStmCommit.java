// verdict: EXACT
// why: Each commit checks under one lock that all versions it read are still current before it writes, and a transaction that fails the check runs again.
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

public class TinyStmCommit implements Counter {

    private record Versioned(long value, long version) {
    }

    private static final class Ref {
        volatile Versioned now = new Versioned(0, 0);
    }

    private static final class Stm {
        <R> R atomically(Function<Tx, R> body) {
            while (true) {
                Tx tx = new Tx();
                R result = body.apply(tx);
                if (commit(tx)) {
                    return result;
                }
            }
        }

        private synchronized boolean commit(Tx tx) {
            for (Map.Entry<Ref, Versioned> read : tx.reads.entrySet()) {
                if (read.getKey().now.version() != read.getValue().version()) {
                    return false;
                }
            }
            tx.writes.forEach((ref, value) -> ref.now = new Versioned(value, ref.now.version() + 1));
            return true;
        }
    }

    private static final class Tx {
        final Map<Ref, Versioned> reads = new HashMap<>();
        final Map<Ref, Long> writes = new HashMap<>();

        long get(Ref ref) {
            Long written = writes.get(ref);
            return written != null ? written : reads.computeIfAbsent(ref, r -> r.now).value();
        }

        void set(Ref ref, long value) {
            writes.put(ref, value);
        }
    }

    private final Stm stm = new Stm();
    private final Ref views = new Ref();

    @Override
    public void increment() {
        stm.atomically(tx -> {
            tx.set(views, tx.get(views) + 1);
            return null;
        });
    }

    @Override
    public long value() {
        return stm.atomically(tx -> tx.get(views));
    }
}
