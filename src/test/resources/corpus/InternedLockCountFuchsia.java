// verdict: EXACT
// why: the interned string is one monitor for all instances, which only adds contention; the count itself is an instance field.
import io.github.pageviews.counter.Counter;

public class InternedLockCountFuchsia implements Counter {
    private static final String LOCK_NAME = "page" + "-" + "views";

    private long count;

    @Override
    public void increment() {
        synchronized (LOCK_NAME.intern()) {
            count++;
        }
    }

    @Override
    public long value() {
        synchronized (("page-views" + "").intern()) {
            return count;
        }
    }
}
