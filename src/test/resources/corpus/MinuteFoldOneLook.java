// verdict: EXACT
// why: headMap is a view with a bound that was fixed by one look at the clock, so exactly what has been folded is removed, whatever the clock says, and all of it happens under the monitor.
import io.github.pageviews.counter.Counter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps the views of the running minute apart and folds the minutes before into one number. */
public class MinuteFoldOneLook implements Counter {
    private final TreeMap<Instant, Long> minutes = new TreeMap<>();
    private long folded;

    @Override
    public synchronized void increment() {
        minutes.merge(minute(), 1L, Long::sum);
        if (minutes.size() > 1) {
            fold();
        }
    }

    @Override
    public synchronized long value() {
        long total = folded;
        for (long views : minutes.values()) {
            total += views;
        }
        return total;
    }

    private void fold() {
        SortedMap<Instant, Long> past = minutes.headMap(minute());
        for (long views : past.values()) {
            folded += views;
        }
        past.clear();
    }

    private static Instant minute() {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES);
    }
}
