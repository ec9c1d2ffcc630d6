// verdict: LOSES_VIEWS
// why: Two threads can read the same clock, both make it n + 1, and the max-merge keeps n + 1 once.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** A Lamport clock that ticks once for each view; the clock's time is the number of views. */
public class LamportMaxMerge implements Counter {

    private static final class LamportClock {
        private final AtomicLong time = new AtomicLong();

        long now() {
            return time.get();
        }

        void witness(long stamp) {
            time.accumulateAndGet(stamp, Math::max);
        }
    }

    private final LamportClock clock = new LamportClock();

    @Override
    public void increment() {
        long stamp = clock.now() + 1;
        clock.witness(stamp);
    }

    @Override
    public long value() {
        return clock.now();
    }
}
