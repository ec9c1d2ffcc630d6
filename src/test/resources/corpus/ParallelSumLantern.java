// verdict: EXACT
// why: each increment adds one to one of 16 atomic cells chosen with a bound, and a parallel sum of cells that only grow lies within what is allowed.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

public class ParallelSumLantern implements Counter {
    private final List<AtomicLong> shards =
            IntStream.range(0, 16).mapToObj(i -> new AtomicLong()).toList();

    @Override
    public void increment() {
        shards.get(ThreadLocalRandom.current().nextInt(shards.size())).incrementAndGet();
    }

    @Override
    public long value() {
        return shards.parallelStream().mapToLong(AtomicLong::get).sum();
    }
}
