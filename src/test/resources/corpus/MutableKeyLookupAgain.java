// verdict: LOSES_VIEWS
// why: hits is part of hashCode, so the second view's merge doesn't find the first entry and makes a new one; value() looks up only the newest entry and answers 1.
import io.github.pageviews.counter.Counter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

public class MutableKeyLookupAgain implements Counter {

    private static class Page {
        final String path;
        long hits;

        Page(String path) {
            this.path = path;
        }

        @Override
        public int hashCode() {
            return Objects.hash(path, hits);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Page page && path.equals(page.path) && hits == page.hits;
        }
    }

    private final Map<Page, Long> views = new HashMap<>();
    private final Page home = new Page("/");

    @Override
    public synchronized void increment() {
        home.hits++;
        views.merge(home, 1L, Long::sum);
    }

    @Override
    public synchronized long value() {
        return views.getOrDefault(home, 0L);
    }
}
