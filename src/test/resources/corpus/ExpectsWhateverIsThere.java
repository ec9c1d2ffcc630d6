// verdict: LOSES_VIEWS
// why: the expected record is read anew in each attempt while the next one was made from an older, so the compare-and-set replaces another thread's view instead of failing.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class ExpectsWhateverIsThere implements Counter {
    private record Stats(long views, String lastVisitor) {
        Stats viewedBy(String visitor) {
            return new Stats(views + 1, visitor);
        }
    }

    private final AtomicReference<Stats> stats = new AtomicReference<>(new Stats(0, "nobody"));

    @Override
    public void increment() {
        Stats next = stats.get().viewedBy(Thread.currentThread().getName());
        while (!stats.compareAndSet(stats.get(), next)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public long value() {
        return stats.get().views();
    }
}
