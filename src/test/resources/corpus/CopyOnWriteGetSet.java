// verdict: LOSES_VIEWS
// why: get and set of the list's element are two steps
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class CopyOnWriteGetSet implements Counter {
    private final List<Long> cell = new CopyOnWriteArrayList<>(List.of(0L));

    @Override public void increment() {
        cell.set(0, cell.get(0) + 1);
    }

    @Override public long value() {
        return cell.get(0);
    }
}
