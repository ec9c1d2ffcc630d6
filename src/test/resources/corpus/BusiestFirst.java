// verdict: EXACT
// why: changing a tally inside the PriorityQueue spoils the order of the heap, but no tally ever leaves it and a read sums all of them, in whatever order, under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

/** A tally for each thread, the busiest at the head of the queue. */
public class BusiestFirst implements Counter {
    private static final class Tally {
        private long hits;

        long hits() {
            return hits;
        }
    }

    private final Map<Thread, Tally> tallies = new HashMap<>();
    private final Queue<Tally> busiest = new PriorityQueue<>(Comparator.comparingLong(Tally::hits).reversed());

    @Override
    public synchronized void increment() {
        Tally tally = tallies.get(Thread.currentThread());
        if (tally == null) {
            tally = new Tally();
            tallies.put(Thread.currentThread(), tally);
            busiest.offer(tally);
        }
        tally.hits++;
    }

    @Override
    public synchronized long value() {
        return busiest.stream().mapToLong(Tally::hits).sum();
    }
}
