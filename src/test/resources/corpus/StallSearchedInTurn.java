// verdict: EXACT
// why: with a threshold of Long.MAX_VALUE the search runs in the caller, one stall after the other, and ends with the first that it could take, so it takes one only; the plain number of a stall is only touched by who has taken it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

public class StallSearchedInTurn implements Counter {
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

    public StallSearchedInTurn() {
        for (int number = 0; number < 4; number++) {
            stalls.put(number, new Stall());
        }
    }

    @Override
    public void increment() {
        Stall mine;
        while ((mine = stalls.searchValues(Long.MAX_VALUE, stall -> stall.take() ? stall : null)) == null) {
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
