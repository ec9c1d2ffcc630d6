// verdict: HANGS
// why: the two tallies may have the same identity hash code, and then an increment locks today before total while a read locks total before today.
import io.github.pageviews.counter.Counter;

import java.util.function.LongSupplier;

/** Both tallies are always changed together. Deadlock is avoided by ordering the locks. */
public class SortedByIdentityHash implements Counter {

    private static final class Tally {
        private long views;
    }

    private final Tally today = new Tally();
    private final Tally total = new Tally();

    @Override
    public void increment() {
        withBoth(today, total, () -> {
            today.views++;
            return ++total.views;
        });
    }

    @Override
    public long value() {
        return withBoth(total, today, () -> total.views);
    }

    private static long withBoth(Tally a, Tally b, LongSupplier action) {
        Tally first = a;
        Tally second = b;
        if (System.identityHashCode(a) > System.identityHashCode(b)) {
            first = b;
            second = a;
        }
        synchronized (first) {
            synchronized (second) {
                return action.getAsLong();
            }
        }
    }
}
