// verdict: EXACT
// why: whoever holds the lock applies all published requests, and a caller leaves only when its own is marked done
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

public class FlatCombining implements Counter {
    private static final class Request {
        Request next;
        volatile boolean done;
    }

    private final AtomicReference<Request> published = new AtomicReference<>();
    private final AtomicBoolean combining = new AtomicBoolean();
    private volatile long views;

    @Override public void increment() {
        Request mine = new Request();
        do {
            mine.next = published.get();
        } while (!published.compareAndSet(mine.next, mine));
        while (!mine.done) {
            if (combining.compareAndSet(false, true)) {
                combine();
                combining.set(false);
            } else {
                Thread.onSpinWait();
            }
        }
    }

    private void combine() {
        Request all = published.getAndSet(null);
        long n = 0;
        for (Request r = all; r != null; r = r.next) {
            n++;
        }
        views = views + n;
        for (Request r = all; r != null; r = r.next) {
            r.done = true;
        }
    }

    @Override public long value() {
        return views;
    }
}
