// verdict: EXACT
// why: The total is an immutable expression of nested ones that is worked out only when asked; viewed() is pure and folds it to a number at a depth of thirty-two, so it never nests deeper, and updateAndGet puts it in place of the very expression that was read.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class TallyFoldsItself implements Counter {

    sealed interface Tally permits Exactly, OneMoreThan {
        int DEEPEST = 32;

        long total();

        int depth();

        default Tally viewed() {
            return depth() < DEEPEST
                    ? new OneMoreThan(this, depth() + 1)
                    : new Exactly(total() + 1);
        }
    }

    record Exactly(long total) implements Tally {
        @Override
        public int depth() {
            return 0;
        }
    }

    record OneMoreThan(Tally before, int depth) implements Tally {
        @Override
        public long total() {
            return before.total() + 1;
        }
    }

    private final AtomicReference<Tally> tally = new AtomicReference<>(new Exactly(0));

    @Override
    public void increment() {
        tally.updateAndGet(Tally::viewed);
    }

    @Override
    public long value() {
        return tally.get().total();
    }
}
