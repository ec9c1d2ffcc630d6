// verdict: LOSES_VIEWS
// why: The default method of the interface is not synchronized, though the field it reaches is behind a synchronized getter.
import io.github.pageviews.counter.Counter;

public class DefaultMethodTally implements Counter {
    private interface Tally {
        long[] box();
        default void bump() { box()[0]++; }
    }
    private static final class Page implements Tally {
        private final long[] box = new long[1];
        @Override public synchronized long[] box() { return box; }
        synchronized long get() { return box[0]; }
    }
    private final Page page = new Page();
    @Override public void increment() { page.bump(); }
    @Override public long value() { return page.get(); }
}
