// verdict: LOSES_VIEWS
// why: the second failed compare-and-set drops the view
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class CasTwiceThenGiveUp implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override public void increment() {
        for (int attempt = 0; attempt < 2; attempt++) {
            long v = views.get();
            if (views.compareAndSet(v, v + 1)) {
                return;
            }
        }
    }

    @Override public long value() {
        return views.get();
    }
}
