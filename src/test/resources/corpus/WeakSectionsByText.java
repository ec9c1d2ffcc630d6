// verdict: LOSES_VIEWS
// why: toLowerCase makes a new string that nobody but the WeakHashMap refers to, so after a garbage collection the entry is dropped with its views.
import io.github.pageviews.counter.Counter;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;

public class WeakSectionsByText implements Counter {
    private enum Section {
        NEWS, SPORT;

        Section next() {
            return this == NEWS ? SPORT : NEWS;
        }
    }

    private final Map<String, Long> hits = new WeakHashMap<>();
    private Section current = Section.NEWS;

    @Override
    public synchronized void increment() {
        hits.merge(current.name().toLowerCase(Locale.ROOT), 1L, Long::sum);
        current = current.next();
    }

    @Override
    public synchronized long value() {
        return hits.values().stream().reduce(0L, Long::sum);
    }
}
