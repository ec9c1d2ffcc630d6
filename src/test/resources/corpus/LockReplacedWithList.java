// verdict: LOSES_VIEWS
// why: The list that is locked is replaced inside: a thread that waits for the old list then runs beside one that locked the new list, both copy it and one copy is lost.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;

public class LockReplacedWithList implements Counter {
    private volatile List<Long> views = new ArrayList<>();

    @Override
    public void increment() {
        synchronized (views) {
            List<Long> copy = new ArrayList<>(views);
            copy.add(System.nanoTime());
            views = copy;
        }
    }

    @Override
    public long value() {
        return views.size();
    }
}
