// verdict: LOSES_VIEWS
// why: Every view replaces the state by a serialized copy, and a transient field comes back as 0.
import io.github.pageviews.counter.Counter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

public class TransientCount implements Counter {
    private static final class State implements Serializable {
        private static final long serialVersionUID = 1;
        transient long views;
    }

    private State state = new State();

    private static State copy(State s) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(s);
            return (State) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void increment() {
        state.views++;
        state = copy(state);
    }

    @Override
    public synchronized long value() {
        return state.views;
    }
}
