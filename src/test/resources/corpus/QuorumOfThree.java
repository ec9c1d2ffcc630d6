// verdict: LOSES_VIEWS|STALE_READS
// why: each view reaches only two of three replicas in turn, so after three views each replica holds two and no read quorum can answer more than 2.
import io.github.pageviews.counter.Counter;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * N = 3, W = 2, R = 2. As R + W > N every read quorum overlaps with every write quorum,
 * hence the largest value read is the current one.
 */
public class QuorumOfThree implements Counter {

    private static final int N = 3;
    private static final int W = 2;
    private static final int R = 2;

    private final List<AtomicLong> replicas =
            Stream.generate(AtomicLong::new).limit(N).toList();
    private final AtomicInteger coordinator = new AtomicInteger();

    @Override
    public void increment() {
        quorum(W).forEach(i -> replicas.get(i).incrementAndGet());
    }

    @Override
    public long value() {
        return quorum(R).mapToLong(i -> replicas.get(i).get()).max().orElse(0);
    }

    private IntStream quorum(int size) {
        int first = Math.floorMod(coordinator.getAndIncrement(), N);
        return IntStream.range(0, size).map(k -> (first + k) % N);
    }
}
