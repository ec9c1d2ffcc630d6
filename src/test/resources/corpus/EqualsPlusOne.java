// verdict: LOSES_VIEWS
// why: =+ is not +=: every view stores plus one, so the second view (one thread is enough) leaves the count at 1.
import io.github.pageviews.counter.Counter;

public class EqualsPlusOne implements Counter {
    private long count;

    @Override
    public synchronized void increment() {
        count =+ 1;
    }

    @Override
    public synchronized long value() {
        return count;
    }
}
