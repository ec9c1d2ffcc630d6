// verdict: LOSES_VIEWS
// why: Replica ids are thread names, and two threads of the same name each publish their own count of 1, which the max-merge folds into 1.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** G-counter (a CRDT): one entry for each replica, merged by max, summed on read. */
public class GCounterMergeMax implements Counter {

    private final Map<String, Long> state = new ConcurrentHashMap<>();

    private final ThreadLocal<Replica> replica =
            ThreadLocal.withInitial(() -> new Replica(Thread.currentThread().getName()));

    private static final class Replica {
        final String id;
        long count;

        Replica(String id) {
            this.id = id;
        }
    }

    private void merge(String id, long count) {
        state.merge(id, count, Math::max);
    }

    @Override
    public void increment() {
        Replica r = replica.get();
        r.count++;
        merge(r.id, r.count);
    }

    @Override
    public long value() {
        long sum = 0;
        for (long n : state.values()) {
            sum += n;
        }
        return sum;
    }
}
