// verdict: GOES_BACKWARD|STALE_READS
// why: in the default method this is the lambda object, and there are two of them, so reads hold another monitor than writes and race with them on a plain long.
import io.github.pageviews.counter.Counter;

public class EntryTwoLambdas implements Counter {
    private interface Entry {
        long post(long amount);

        default long postSafely(long amount) {
            synchronized (this) {
                return post(amount);
            }
        }
    }

    private long total;
    private final Entry credit = amount -> total += amount;
    private final Entry balance = amount -> total;

    @Override
    public void increment() {
        credit.postSafely(1);
    }

    @Override
    public long value() {
        return balance.postSafely(0);
    }
}
