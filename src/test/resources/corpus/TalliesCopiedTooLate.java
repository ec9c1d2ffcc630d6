// verdict: OVERCOUNTS
// why: the constructor copies the array, but the accessor hands out the record's own, which is raised in place before the compare-and-set; if another thread's next record was copied from that, the retry counts the view a second time.
import io.github.pageviews.counter.Counter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

public class TalliesCopiedTooLate implements Counter {
    private record Tallies(long[] counts) {
        Tallies {
            counts = counts.clone();
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
