// verdict: FAILS
// why: in a map in access order get() is a structural modification, as it moves the entry to the end, so with two sections in the map the iterator throws ConcurrentModificationException out of value(), with one thread.
import io.github.pageviews.counter.Counter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Views by section, the one seen last at the end. */
public class RecentSectionsAsked implements Counter {
    private enum Section {
        NEWS, SPORT, WEATHER;

        private static final Section[] ALL = values();

        static Section of(long request) {
            return ALL[(int) (request % ALL.length)];
        }
    }

    private final Map<Section, Long> hits = new LinkedHashMap<>(16, 0.75f, true);
    private long requests;

    @Override
    public synchronized void increment() {
        hits.merge(Section.of(requests++), 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        long sum = 0;
        for (Section section : hits.keySet()) {
            sum += hits.get(section);
        }
        return sum;
    }
}
