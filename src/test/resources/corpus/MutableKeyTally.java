// verdict: EXACT
// why: The key's hash changes while it sits in the map, so it ends up in several entries, but every merge adds one to exactly one entry and value() sums them all, under the monitor.
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.Map;

public class MutableKeyTally implements Counter {

    private static class Page {
        private final String path;
        private long hits;

        Page(String path) {
            this.path = path;
        }

        @Override
        public int hashCode() {
            return 31 * path.hashCode() + (int) (hits % 3);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Page p && p.path.equals(path) && p.hits == hits;
        }
    }

    private final Page home = new Page("/");
    private final Map<Page, Long> tally = new HashMap<>();

    @Override
    public synchronized void increment() {
        home.hits++;
        tally.merge(home, 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        long sum = 0;
        for (long n : tally.values()) {
            sum += n;
        }
        return sum;
    }
}
