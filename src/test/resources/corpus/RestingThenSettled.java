// verdict: STALE_READS
// why: a read that has taken the settled views may then find the queue empty, because another caller has settled in between the view that was resting.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Views rest for 20 ms, in case they have to be taken back, and are settled then. */
public class RestingThenSettled implements Counter {
    private static final class Resting implements Delayed {
        final long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.signum(due - ((Resting) other).due);
        }
    }

    private final DelayQueue<Resting> resting = new DelayQueue<>();
    private final AtomicLong settled = new AtomicLong();

    private synchronized void settle() {
        while (resting.poll() != null) {
            settled.incrementAndGet();
        }
    }

    @Override
    public void increment() {
        settle();
        resting.put(new Resting());
    }

    @Override
    public long value() {
        settle();
        return settled.get() + resting.size();
    }
}
