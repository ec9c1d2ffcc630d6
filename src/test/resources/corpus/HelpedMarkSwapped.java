// verdict: EXACT
// why: whoever meets a marked state finishes it by compare-and-set of that very object, as its owner does, so each mark adds one, once, and before its owner returns.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

/** A view first marks the state and then finishes it; others help on what they find marked. */
public class HelpedMarkSwapped implements Counter {
    private sealed interface State permits Idle, Marked {
        long views();
    }

    private record Idle(long views) implements State { }

    private record Marked(long views) implements State {
        Idle finished() {
            return new Idle(views + 1);
        }
    }

    private final AtomicReference<State> state = new AtomicReference<>(new Idle(0));

    @Override
    public void increment() {
        while (true) {
            State seen = state.get();
            if (seen instanceof Marked other) {
                state.compareAndSet(other, other.finished());
                continue;
            }
            Marked mine = new Marked(seen.views());
            if (state.compareAndSet(seen, mine)) {
                state.compareAndSet(mine, mine.finished());
                return;
            }
        }
    }

    @Override
    public long value() {
        return state.get().views();
    }
}
