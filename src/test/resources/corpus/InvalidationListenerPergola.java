// verdict: LOSES_VIEWS
// why: the reader takes the total and only then clears the dirty flag, so an increment that finishes between the two is not seen by any later read.
import io.github.pageviews.counter.Counter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

public class InvalidationListenerPergola implements Counter {
    private interface ViewListener {
        void onView();
    }

    private static final class MemoizedTotal implements ViewListener {
        private final AtomicLong source;
        private final AtomicBoolean dirty = new AtomicBoolean(true);
        private long memo;

        MemoizedTotal(AtomicLong source) {
            this.source = source;
        }

        @Override
        public void onView() {
            dirty.set(true);
        }

        synchronized long get() {
            if (dirty.get()) {
                memo = source.get();
                dirty.set(false);
            }
            return memo;
        }
    }

    private final AtomicLong views = new AtomicLong();
    private final List<ViewListener> listeners = new CopyOnWriteArrayList<>();
    private final MemoizedTotal total = new MemoizedTotal(views);

    public InvalidationListenerPergola() {
        listeners.add(total);
    }

    @Override
    public void increment() {
        views.incrementAndGet();
        listeners.forEach(ViewListener::onView);
    }

    @Override
    public long value() {
        return total.get();
    }
}
