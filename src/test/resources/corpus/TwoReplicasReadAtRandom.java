// verdict: GOES_BACKWARD
// why: a reader that hits the replica already written and then the other one sees the count shrink
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

public class TwoReplicasReadAtRandom implements Counter {
    private final AtomicLong primary = new AtomicLong();
    private final AtomicLong replica = new AtomicLong();

    @Override public void increment() {
        primary.incrementAndGet();
        replica.incrementAndGet();
    }

    @Override public long value() {
        return ThreadLocalRandom.current().nextBoolean() ? primary.get() : replica.get();
    }
}
