// verdict: EXACT
// why: the delay of every mark is zero, so poll() refuses none, and a reader takes out all marks under the monitor before it answers; that all marks compare as equal doesn't merge them, as a queue is no set.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

public class AlwaysDueTally implements Counter {
    private static final class Mark implements Delayed {
        @Override public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override public int compareTo(Delayed other) {
            return 0;
        }
    }

    private final DelayQueue<Mark> due = new DelayQueue<>();
    private long settled;

    @Override public void increment() {
        due.put(new Mark());
    }

    @Override public synchronized long value() {
        while (due.poll() != null) settled++;
        return settled;
    }
}
