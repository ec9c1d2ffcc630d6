// verdict: HANGS
// why: with a threshold of one two subtasks of the search may each take a stall; the search returns one of them and ignores the other, which nobody ever leaves, and value() spins for it for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

public class StallSearchedInParallel implements Counter {
    private static final class Stall {
        final AtomicBoolean taken = new AtomicBoolean();
        long views;

        boolean take() {
            return taken.compareAndSet(false, true);
        }

        void leave() {
            taken.set(false);
        }
    }

    private final ConcurrentHashMap<Integer, Stall> stalls = new ConcurrentHashMap<>();

    public StallSearchedInParallel() {
        for (int number = 0; number < 4; number++) {
            stalls.put(number, new Stall());
        }
    }

    @Override
    public void increment() {
        Stall mine;
        while ((mine = stalls.searchValues(1, stall -> stall.take() ? stall : null)) == null) {
            Thread.onSpinWait();
        }
        mine.views++;
        mine.leave();
    }

    @Override
    public long value() {
        long sum = 0;
        for (Stall stall : stalls.values()) {
            while (!stall.take()) {
                Thread.onSpinWait();
            }
            sum += stall.views;
            stall.leave();
        }
        return sum;
    }
}
