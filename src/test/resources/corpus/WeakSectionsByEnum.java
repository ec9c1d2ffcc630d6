// verdict: EXACT
// why: the keys are held weakly, but enum constants are held by their class for as long as that is loaded, so no entry is ever dropped, and the map is used under the monitor only.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.WeakHashMap;

public class WeakSectionsByEnum implements Counter {
    private enum Section {
        NEWS, SPORT;

        Section next() {
            return this == NEWS ? SPORT : NEWS;
        }
    }

    private final Map<Section, Long> hits = new WeakHashMap<>();
    private Section current = Section.NEWS;

    @Override
    public synchronized void increment() {
        hits.merge(current, 1L, Long::sum);
        current = current.next();
    }

    @Override
    public synchronized long value() {
        return hits.values().stream().reduce(0L, Long::sum);
    }
}
