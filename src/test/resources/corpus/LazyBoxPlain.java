// verdict: FAILS
// why: double-checked locking without volatile: the box may be seen before its field
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class LazyBoxPlain implements Counter {
    private static class Box {
        private AtomicLong views;

        Box() {
            views = new AtomicLong();
        }
    }

    private Box box;

    private AtomicLong views() {
        Box seen = box;
        if (seen == null) {
            synchronized (this) {
                seen = box;
                if (seen == null) {
                    seen = new Box();
                    box = seen;
                }
            }
        }
        return seen.views;
    }

    @Override public void increment() {
        views().incrementAndGet();
    }

    @Override public long value() {
        return views().get();
    }
}
