// verdict: EXACT
// why: a descriptor with an announced increment is finished by whoever meets it, once, by compare-and-set on the whole state
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class HelpingPair implements Counter {
    private static final class State {
        final long views;
        final boolean pending;

        State(long views, boolean pending) {
            this.views = views;
            this.pending = pending;
        }
    }

    private final AtomicReference<State> state = new AtomicReference<>(new State(0, false));

    private void help(State s) {
        if (s.pending) {
            state.compareAndSet(s, new State(s.views + 1, false));
        }
    }

    @Override public void increment() {
        while (true) {
            State s = state.get();
            if (s.pending) {
                help(s);
                continue;
            }
            State mine = new State(s.views, true);
            if (state.compareAndSet(s, mine)) {
                help(mine);
                return;
            }
        }
    }

    @Override public long value() {
        State s = state.get();
        while (s.pending) {
            help(s);
            s = state.get();
        }
        return s.views;
    }
}
