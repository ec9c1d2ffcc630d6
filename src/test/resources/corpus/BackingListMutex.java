// verdict: EXACT
// why: Writers exclude each other by the monitor of the backing list, each get and set of the wrapper takes the wrapper's own, and the reader makes one get.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class BackingListMutex implements Counter {
    private final List<Long> backing = new ArrayList<>(List.of(0L));
    private final List<Long> views = Collections.synchronizedList(backing);

    @Override
    public void increment() {
        synchronized (backing) {
            views.set(0, views.get(0) + 1);
        }
    }

    @Override
    public long value() {
        return views.get(0);
    }
}
