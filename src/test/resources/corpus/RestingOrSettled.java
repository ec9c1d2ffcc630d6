// verdict: EXACT
// why: poll() gives only what is due, but size() has all that rest, due or not, and under the monitor a view is either resting or settled, whatever the clock says.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** Views rest for 20 ms, in case they have to be taken back, and are settled then. */
public class RestingOrSettled implements Counter {
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
    private long settled;

    private synchronized void settle() {
        while (resting.poll() != null) {
            settled++;
        }
    }

    @Override
    public synchronized void increment() {
        settle();
        resting.put(new Resting());
    }

    @Override
    public synchronized long value() {
        settle();
        return settled + resting.size();
    }
}
