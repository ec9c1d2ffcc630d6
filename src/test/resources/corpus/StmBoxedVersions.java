// verdict: EXACT
// why: Versions are boxed and compared by reference, but what is compared is the very box that was read, and a version never comes back; reads and writes are validated together under one lock, and a stale transaction starts over.
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Software transactional memory in miniature, with optimistic transactions over two variables. */
public class StmBoxedVersions implements Counter {

    static final class TVar<T> {
        private T value;
        private Long version = 0L;

        TVar(T value) { this.value = value; }
    }

    static final class Stm {
        private final Object commitLock = new Object();

        final class Tx {
            private final Map<TVar<?>, Long> seen = new HashMap<>();
            private final Map<TVar<?>, Object> writes = new HashMap<>();

            @SuppressWarnings("unchecked")
            <T> T read(TVar<T> var) {
                if (writes.containsKey(var)) {
                    return (T) writes.get(var);
                }
                synchronized (commitLock) {
                    seen.putIfAbsent(var, var.version);
                    return var.value;
                }
            }

            <T> void write(TVar<T> var, T value) { writes.put(var, value); }

            @SuppressWarnings("unchecked")
            private boolean commit() {
                synchronized (commitLock) {
                    for (Map.Entry<TVar<?>, Long> read : seen.entrySet()) {
                        if (read.getKey().version != read.getValue()) {
                            return false;
                        }
                    }
                    for (Map.Entry<TVar<?>, Object> write : writes.entrySet()) {
                        TVar<Object> var = (TVar<Object>) write.getKey();
                        var.value = write.getValue();
                        var.version = var.version + 1;
                    }
                    return true;
                }
            }
        }

        <R> R atomically(Function<Tx, R> body) {
            while (true) {
                Tx tx = new Tx();
                R result = body.apply(tx);
                if (tx.commit()) {
                    return result;
                }
            }
        }
    }

    private final Stm stm = new Stm();
    private final TVar<Long> thousands = new TVar<>(0L);
    private final TVar<Integer> rest = new TVar<>(0);

    @Override
    public void increment() {
        stm.atomically(tx -> {
            int next = tx.read(rest) + 1;
            if (next == 1000) {
                tx.write(thousands, tx.read(thousands) + 1);
                next = 0;
            }
            tx.write(rest, next);
            return null;
        });
    }

    @Override
    public long value() {
        return stm.atomically(tx -> tx.read(thousands) * 1000 + tx.read(rest));
    }
}
