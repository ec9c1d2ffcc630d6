// verdict: LOSES_VIEWS
// why: If the clock reads the same at two marks, the rate divides by zero, and the supervisor restarts the process from its last checkpoint, without the 64 views since.
import io.github.pageviews.counter.Counter;
import java.util.function.UnaryOperator;

/** Let it crash: a counting process under a one-for-one supervisor, after OTP. */
public class SupervisedRestart implements Counter {

    record State(long total, long markedAt, long perSecond) { }

    static final class GenServer {
        private static final int MARK_EVERY = 64;
        private long checkpoint;

        State init() {
            return new State(checkpoint, System.currentTimeMillis(), 0);
        }

        State handleView(State s) {
            State next = new State(s.total() + 1, s.markedAt(), s.perSecond());
            return next.total() % MARK_EVERY == 0 ? mark(next) : next;
        }

        private State mark(State s) {
            long now = System.currentTimeMillis();
            long perSecond = MARK_EVERY * 1000L / (now - s.markedAt());
            checkpoint = s.total();
            return new State(s.total(), now, perSecond);
        }
    }

    static final class Supervisor {
        private final GenServer child = new GenServer();
        private State state = child.init();
        private int restarts;

        synchronized void cast(UnaryOperator<State> message) {
            try {
                state = message.apply(state);
            } catch (RuntimeException crash) {
                restarts++;
                state = child.init();
            }
        }

        synchronized State call() { return state; }
    }

    private final Supervisor supervisor = new Supervisor();

    @Override
    public void increment() {
        supervisor.cast(supervisor.child::handleView);
    }

    @Override
    public long value() {
        return supervisor.call().total();
    }
}
