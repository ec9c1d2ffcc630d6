// verdict: SHARES_STATE
// why: The factory caches tallies by their starting value as Long.valueOf does, but a tally is mutable, so all counters that start at zero get the same one.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class FlyweightTally implements Counter {
    private static final class Tally {
        private static final ConcurrentHashMap<Long, Tally> CACHE = new ConcurrentHashMap<>();

        private final AtomicLong n;

        private Tally(long start) {
            n = new AtomicLong(start);
        }

        static Tally startingAt(long start) {
            return CACHE.computeIfAbsent(start, Tally::new);
        }

        void add() {
            n.getAndIncrement();
        }

        long get() {
            return n.get();
        }
    }

    private final Tally tally;

    public FlyweightTally() {
        this(0);
    }

    public FlyweightTally(long start) {
        tally = Tally.startingAt(start);
    }

    @Override
    public void increment() {
        tally.add();
    }

    @Override
    public long value() {
        return tally.get();
    }
}
