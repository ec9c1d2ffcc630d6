// verdict: LOSES_VIEWS
// why: While one thread holds next=1, another adds 1 and 2 and prunes 1; the first thread's putIfAbsent(1) then succeeds and its view is in no total: three views, last key 2.
import io.github.pageviews.counter.Counter;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

public class SkipListPrunedSequence implements Counter {
    private final ConcurrentSkipListMap<Long, Boolean> numbers = new ConcurrentSkipListMap<>();

    @Override
    public void increment() {
        long next = value() + 1;
        while (numbers.putIfAbsent(next, Boolean.TRUE) != null) {
            next++;
        }
        numbers.headMap(next).clear(); // only the last number is needed
    }

    @Override
    public long value() {
        Map.Entry<Long, Boolean> last = numbers.lastEntry();
        return last == null ? 0 : last.getKey();
    }
}
