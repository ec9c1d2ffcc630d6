// verdict: LOSES_VIEWS
// why: dispatch reads the state, reduces it and writes the result in separate steps, so two threads can both reduce the same state and both write 1.
import io.github.pageviews.counter.Counter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Unidirectional data flow: the state is immutable and only a reducer makes a new one. */
public class StoreWithReducer implements Counter {

    enum Action { VIEW, NONE }

    record State(long views, Action last) {
        static final State INITIAL = new State(0, Action.NONE);
    }

    static final class Store<S, A> {
        private final BiFunction<S, A, S> reducer;
        private final List<Consumer<S>> subscribers;
        private volatile S state;

        Store(S initial, BiFunction<S, A, S> reducer, List<Consumer<S>> subscribers) {
            this.state = initial;
            this.reducer = reducer;
            this.subscribers = List.copyOf(subscribers);
        }

        void dispatch(A action) {
            S next = reducer.apply(state, action);
            state = next;
            subscribers.forEach(s -> s.accept(next));
        }

        S state() {
            return state;
        }
    }

    private final Store<State, Action> store =
            new Store<>(State.INITIAL, StoreWithReducer::reduce, new ArrayList<>());

    private static State reduce(State state, Action action) {
        return switch (action) {
            case VIEW -> new State(state.views() + 1, action);
            case NONE -> state;
        };
    }

    @Override
    public void increment() {
        store.dispatch(Action.VIEW);
    }

    @Override
    public long value() {
        return store.state().views();
    }
}
