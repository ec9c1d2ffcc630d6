// verdict: LOSES_VIEWS
// why: a soft reference may be cleared when memory is short, and the count begins again
import io.github.pageviews.counter.Counter;
import java.lang.ref.SoftReference;

public class SoftCount implements Counter {
    private SoftReference<long[]> count = new SoftReference<>(new long[1]);

    private long[] count() {
        long[] c = count.get();
        if (c == null) {
            c = new long[1];
            count = new SoftReference<>(c);
        }
        return c;
    }

    @Override public synchronized void increment() {
        count()[0]++;
    }

    @Override public synchronized long value() {
        return count()[0];
    }
}
