// verdict: OVERCOUNTS
// why: A skip list may call the mapping function for a key in two threads; the loser's cell, which starts at one, stays in the list of all cells and the loser counts on the winner's cell as well.
import io.github.pageviews.counter.Counter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

public class SkipListFactoryRegisters implements Counter {
    private final ConcurrentSkipListMap<Integer, AtomicLong> buckets = new ConcurrentSkipListMap<>();
    private final Queue<AtomicLong> all = new ConcurrentLinkedQueue<>();

    @Override
    public void increment() {
        int bucket = (int) (Thread.currentThread().getId() & 7);
        AtomicLong[] made = new AtomicLong[1];
        AtomicLong cell = buckets.computeIfAbsent(bucket, b -> {
            AtomicLong first = new AtomicLong(1);
            all.add(first);
            made[0] = first;
            return first;
        });
        if (cell != made[0]) {
            cell.incrementAndGet();
        }
    }

    @Override
    public long value() {
        return all.stream().mapToLong(AtomicLong::get).sum();
    }
}
