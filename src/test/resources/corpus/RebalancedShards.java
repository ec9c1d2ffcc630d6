// verdict: STALE_READS|GOES_BACKWARD|OVERCOUNTS
// why: Rebalancing takes views out of one shard before it adds them to another; a sum taken in between misses them.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

public class RebalancedShards implements Counter {
    private static final int SHARDS = 2;
    private static final int SKEW = 3;

    private final AtomicLongArray shards = new AtomicLongArray(SHARDS);
    private final AtomicInteger balancing = new AtomicInteger();

    @Override
    public void increment() {
        int shard = (int) (Thread.currentThread().getId() % SHARDS);
        long now = shards.incrementAndGet(shard);
        int other = 1 - shard;
        if (now - shards.get(other) > SKEW && balancing.compareAndSet(0, 1)) {
            try {
                move(shard, other);
            } finally {
                balancing.set(0);
            }
        }
    }

    private void move(int from, int to) {
        long surplus = (shards.get(from) - shards.get(to)) / 2;
        if (surplus > 0) {
            shards.addAndGet(from, -surplus);
            shards.addAndGet(to, surplus);
        }
    }

    @Override
    public long value() {
        long sum = 0;
        for (int i = 0; i < SHARDS; i++) {
            sum += shards.get(i);
        }
        return sum;
    }
}
