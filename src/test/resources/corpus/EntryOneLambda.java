// verdict: EXACT
// why: in the default method this is the lambda object, and both methods go through the one that the field holds, so they share its monitor.
import io.github.pageviews.counter.Counter;

public class EntryOneLambda implements Counter {
    private interface Entry {
        long post(long amount);

        default long postSafely(long amount) {
            synchronized (this) {
                return post(amount);
            }
        }
    }

    private long total;
    private final Entry entry = amount -> total += amount;

    @Override
    public void increment() {
        entry.postSafely(1);
    }

    @Override
    public long value() {
        return entry.postSafely(0);
    }
}
