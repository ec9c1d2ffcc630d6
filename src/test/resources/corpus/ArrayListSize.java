// verdict: LOSES_VIEWS
// why: an ArrayList is not thread-safe: two adds may take the same place
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class ArrayListSize implements Counter {
    private final List<Boolean> views = new ArrayList<>(1 << 16);

    @Override public void increment() {
        views.add(Boolean.TRUE);
    }

    @Override public synchronized long value() {
        return views.size();
    }
}
