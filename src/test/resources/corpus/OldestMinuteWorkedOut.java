// verdict: OVERCOUNTS|LOSES_VIEWS
// why: the oldest minute is added to the archive, but the one removed is worked out from the clock, and after a minute without a view, or with the clock set back, that is another one or none, so the oldest is counted twice.
import io.github.pageviews.counter.Counter;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The last few minutes are kept one by one, what is older goes into the archive. */
public class OldestMinuteWorkedOut implements Counter {
    private static final int KEPT = 2;

    private final TreeMap<Long, Long> minutes = new TreeMap<>();
    private long archive;

    @Override
    public synchronized void increment() {
        long minute = TimeUnit.MILLISECONDS.toMinutes(System.currentTimeMillis());
        minutes.merge(minute, 1L, Long::sum);
        if (minutes.size() > KEPT) {
            archive += minutes.firstEntry().getValue();
            minutes.remove(minute - KEPT);
        }
    }

    @Override
    public synchronized long value() {
        return minutes.values().stream().reduce(archive, Long::sum);
    }
}
