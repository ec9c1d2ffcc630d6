// verdict: LOSES_VIEWS
// why: several racing threads may run computeValue and only one of their tallies is installed; the field may keep the tally of a loser, in which nobody counts.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** The tally is made by the first view; a counter that is only read costs nothing. */
public class ClassValueLoserKept implements Counter {
    private volatile AtomicLong tally;

    private final ClassValue<AtomicLong> tallies = new ClassValue<>() {
        @Override
        protected AtomicLong computeValue(Class<?> page) {
            AtomicLong fresh = new AtomicLong();
            tally = fresh;
            return fresh;
        }
    };

    @Override
    public void increment() {
        tallies.get(Counter.class).incrementAndGet();
    }

    @Override
    public long value() {
        AtomicLong seen = tally;
        return seen == null ? 0 : seen.get();
    }
}
