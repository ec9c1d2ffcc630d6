// verdict: EXACT
// why: the map moves a section to its end with each view, but walking over values() is no access and moves nothing, and everything happens under the monitor; no section is ever removed.
import io.github.pageviews.counter.Counter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Views by section, the one seen last at the end. */
public class RecentSectionsValues implements Counter {
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
        for (long n : hits.values()) {
            sum += n;
        }
        return sum;
    }
}
