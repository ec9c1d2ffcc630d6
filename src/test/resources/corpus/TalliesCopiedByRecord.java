// verdict: EXACT
// why: the record copies its array on the way in and on the way out, so nobody ever writes to an array that is published, and the compare-and-set against the record that was read loses nothing.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

public class TalliesCopiedByRecord implements Counter {
    private record Tallies(long[] counts) {
        Tallies {
            counts = counts.clone();
        }

        @Override
        public long[] counts() {
            return counts.clone();
        }
    }

    private final AtomicReference<Tallies> tallies = new AtomicReference<>(new Tallies(new long[4]));

    @Override
    public void increment() {
        int lane = (int) (Thread.currentThread().getId() & 3);
        Tallies seen;
        Tallies next;
        do {
            seen = tallies.get();
            long[] counts = seen.counts();
            counts[lane]++;
            next = new Tallies(counts);
        } while (!tallies.compareAndSet(seen, next));
    }

    @Override
    public long value() {
        return Arrays.stream(tallies.get().counts()).sum();
    }
}
