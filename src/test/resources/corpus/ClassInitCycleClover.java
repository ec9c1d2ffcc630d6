// verdict: HANGS
// why: the first increment initializes Stripes (needs Limits) while the first value initializes Limits (needs Stripes): each thread waits for the other's initializer.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class ClassInitCycleClover implements Counter {
    private static final class Stripes {
        static final String LABEL = "stripes".toUpperCase();
        static final long STEP = Limits.LABEL == null ? 1 : Limits.LABEL.length() > 0 ? 1 : 1;
    }

    private static final class Limits {
        static final String LABEL = "limits".toUpperCase();
        static final long CEILING = Stripes.LABEL == null ? Long.MAX_VALUE : Long.MAX_VALUE - 1;
    }

    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.addAndGet(Stripes.STEP);
    }

    @Override
    public long value() {
        return Math.min(views.get(), Limits.CEILING);
    }
}
