// verdict: EXACT
// why: several racing threads may run computeValue, but one of their tallies is chosen and returned to all of them and to every later get, and the reader asks the same way.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** The tally is made by whoever comes first, a view or a read. */
public class ClassValueAskedAgain implements Counter {
    private final ClassValue<AtomicLong> tallies = new ClassValue<>() {
        @Override
        protected AtomicLong computeValue(Class<?> page) {
            return new AtomicLong();
        }
    };

    @Override
    public void increment() {
        tallies.get(Counter.class).incrementAndGet();
    }

    @Override
    public long value() {
        return tallies.get(Counter.class).get();
    }
}
