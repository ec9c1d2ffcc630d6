// verdict: EXACT
// why: both tallies are held in every call, taken in the order of their hash codes, and when these are equal only one thread at a time, by the tie lock, takes the pair at all.
import io.github.pageviews.counter.Counter;

import java.util.function.LongSupplier;

public class SortedByIdentityTieLock implements Counter {

    private static final class Tally {
        private long views;
    }

    private final Object tieLock = new Object();
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
        return withBoth(total, today, () -> Math.max(total.views, today.views));
    }

    private long withBoth(Tally a, Tally b, LongSupplier action) {
        int hashOfA = System.identityHashCode(a);
        int hashOfB = System.identityHashCode(b);
        if (hashOfA < hashOfB) {
            return locked(a, b, action);
        }
        if (hashOfA > hashOfB) {
            return locked(b, a, action);
        }
        synchronized (tieLock) {
            return locked(a, b, action);
        }
    }

    private static long locked(Tally first, Tally second, LongSupplier action) {
        synchronized (first) {
            synchronized (second) {
                return action.getAsLong();
            }
        }
    }
}
