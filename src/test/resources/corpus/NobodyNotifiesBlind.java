// verdict: STALE_READS
// why: a wait may end for no reason, before the view is counted; and where the thread has ended before its monitor is taken, nobody notifies any more.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class NobodyNotifiesBlind implements Counter {
    private final AtomicLong views = new AtomicLong();

    private static boolean awaitEnd(Thread visit) {
        synchronized (visit) {
            try {
                visit.wait();
            } catch (InterruptedException e) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void increment() {
        Thread visit = new Thread(views::incrementAndGet, "visit");
        visit.start();
        if (awaitEnd(visit)) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
