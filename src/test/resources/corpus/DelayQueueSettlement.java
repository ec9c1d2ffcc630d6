// verdict: LOSES_VIEWS|STALE_READS
// why: A view is only counted once its 50 ms are over, so a read right after increment() misses it although nothing is running.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

public class DelayQueueSettlement implements Counter {

    private record PendingView(long due) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.signum(due - ((PendingView) other).due);
        }
    }

    private final DelayQueue<PendingView> pending = new DelayQueue<>();
    private long settled;

    @Override
    public void increment() {
        pending.add(new PendingView(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50)));
    }

    @Override
    public synchronized long value() {
        while (pending.poll() != null) {
            settled++;
        }
        return settled;
    }
}
