// verdict: LOSES_VIEWS
// why: A node's entry may only be written by that node, but two threads of one name are one node here: both merge 1 and the maximum of 1 and 1 is 1.
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A grow-only counter (G-Counter CRDT): one entry per node, merged by maximum. */
public class CrdtMergedByMax implements Counter {
    private static final class State {
        private final Map<String, Long> entries;

        State(Map<String, Long> entries) {
            this.entries = Map.copyOf(entries);
        }

        static State empty() {
            return new State(Map.of());
        }

        State incremented(String node) {
            Map<String, Long> next = new HashMap<>(entries);
            next.merge(node, 1L, Long::sum);
            return new State(next);
        }

        State merge(State other) {
            Map<String, Long> next = new HashMap<>(entries);
            other.entries.forEach((node, n) -> next.merge(node, n, Math::max));
            return new State(next);
        }

        long total() {
            return entries.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.empty());

    private static String node() {
        return Thread.currentThread().getName();
    }

    @Override
    public void increment() {
        State mine = state.get().incremented(node());
        state.accumulateAndGet(mine, State::merge);
    }

    @Override
    public long value() {
        return state.get().total();
    }
}
