// verdict: SHARES_STATE
// why: a static member of an inner class (Java 16) belongs to that class and not to the enclosing instance, so all counters add to the same tally.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.LongAdder;

/** The tally is only made when it is first used. */
public class InnerHolderStatic implements Counter {
    private class Holder {
        private static final LongAdder TALLY = new LongAdder();

        void add() {
            TALLY.increment();
        }

        long total() {
            return TALLY.sum();
        }
    }

    private final Holder holder = this.new Holder();

    @Override
    public void increment() {
        holder.add();
    }

    @Override
    public long value() {
        return holder.total();
    }
}
