// verdict: LOSES_VIEWS
// why: The clone is incremented, not the array: the field still holds 0 after the first view.
import io.github.pageviews.counter.Counter;

public class ClonedCount implements Counter {
    private final long[] cell = new long[1];

    private long[] cell() {
        return cell.clone();        // defensive copy
    }

    @Override
    public synchronized void increment() {
        cell()[0]++;
    }

    @Override
    public synchronized long value() {
        return cell()[0];
    }
}
