// verdict: SHARES_STATE
// why: Object.clone is shallow: every counter has its own tally, but all tallies hold the prototype's AtomicLong.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class PrototypeTallyCloned implements Counter {
    private static final class Tally implements Cloneable {
        private final AtomicLong views = new AtomicLong();
        private final String page;

        Tally(String page) {
            this.page = page;
        }

        void hit() {
            views.incrementAndGet();
        }

        @Override
        protected Tally clone() {
            try {
                return (Tally) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static final Tally PROTOTYPE = new Tally("/");

    private final Tally tally = PROTOTYPE.clone();

    @Override
    public void increment() {
        tally.hit();
    }

    @Override
    public long value() {
        return tally.views.get();
    }
}
