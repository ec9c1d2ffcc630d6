// verdict: LOSES_VIEWS
// why: two copies of the same list each have one more
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class CopiedListUnlocked implements Counter {
    private volatile List<Integer> views = List.of();

    @Override public void increment() {
        List<Integer> next = new ArrayList<>(views);
        next.add(next.size());
        views = List.copyOf(next);
    }

    @Override public long value() { return views.size(); }
}
