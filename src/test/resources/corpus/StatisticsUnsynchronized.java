// verdict: LOSES_VIEWS
// why: LongSummaryStatistics is not thread-safe.
import io.github.pageviews.counter.Counter;
import java.util.LongSummaryStatistics;

public class StatisticsUnsynchronized implements Counter {
    private final LongSummaryStatistics views = new LongSummaryStatistics();
    @Override public void increment() { views.accept(1L); }
    @Override public synchronized long value() { return views.getSum(); }
}
