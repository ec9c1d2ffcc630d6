// verdict: FAILS
// why: Thread is not Comparable, so the first put into the skip list throws ClassCastException.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ConcurrentSkipListMap;

public class TreeMapOfThreads implements Counter {
    private final ConcurrentSkipListMap<Thread, Long> views = new ConcurrentSkipListMap<>();

    @Override
    public void increment() {
        views.merge(Thread.currentThread(), 1L, Long::sum);
    }

    @Override
    public long value() {
        long sum = 0;
        for (long n : views.values()) {
            sum += n;
        }
        return sum;
    }
}
