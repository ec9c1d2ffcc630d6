// verdict: EXACT
// why: The statistics count in a long, under a monitor.
import io.github.pageviews.counter.Counter;
import java.util.IntSummaryStatistics;

public class StatisticsSynchronized implements Counter {
    private final IntSummaryStatistics views = new IntSummaryStatistics();
    @Override public void increment() { synchronized (views) { views.accept(1); } }
    @Override public long value() { synchronized (views) { return views.getCount(); } }
}
