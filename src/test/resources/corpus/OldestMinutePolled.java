// verdict: EXACT
// why: pollFirstEntry removes the very minute whose views go into the archive, even if that is the present one because the clock was set back, and both methods hold the monitor.
import io.github.pageviews.counter.Counter;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The last few minutes are kept one by one, what is older goes into the archive. */
public class OldestMinutePolled implements Counter {
    private static final int KEPT = 2;

    private final TreeMap<Long, Long> minutes = new TreeMap<>();
    private long archive;

    @Override
    public synchronized void increment() {
        long minute = TimeUnit.MILLISECONDS.toMinutes(System.currentTimeMillis());
        minutes.merge(minute, 1L, Long::sum);
        if (minutes.size() > KEPT) {
            archive += minutes.pollFirstEntry().getValue();
        }
    }

    @Override
    public synchronized long value() {
        return minutes.values().stream().reduce(archive, Long::sum);
    }
}
