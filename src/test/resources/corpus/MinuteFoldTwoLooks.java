// verdict: LOSES_VIEWS|OVERCOUNTS
// why: the clock is read once to fold the past minutes and once more to remove them: if a minute begins in between, one that was not folded is removed too, and if the clock is set back in between, one that was folded stays.
import io.github.pageviews.counter.Counter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;

/** Keeps the views of the running minute apart and folds the minutes before into one number. */
public class MinuteFoldTwoLooks implements Counter {
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
        for (long views : minutes.headMap(minute()).values()) {
            folded += views;
        }
        minutes.headMap(minute()).clear();
    }

    private static Instant minute() {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES);
    }
}
