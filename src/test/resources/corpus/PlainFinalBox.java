// verdict: GOES_BACKWARD|STALE_READS
// why: getPlain is a plain read that races with the compare-and-set: two plain reads in one thread may come in either order (JLS 17.4.5), the boxes being safe or not.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class PlainFinalBox implements Counter {
    private record Total(long views) {
        Total next() {
            return new Total(views + 1);
        }
    }

    private final AtomicReference<Total> total = new AtomicReference<>(new Total(0));

    @Override
    public void increment() {
        total.updateAndGet(Total::next);
    }

    @Override
    public long value() {
        return total.getPlain().views();
    }
}
