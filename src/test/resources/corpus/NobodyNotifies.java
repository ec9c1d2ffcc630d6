// verdict: EXACT
// why: a thread that terminates calls notifyAll on itself (Thread.join documents it), and isAlive is asked in a loop under its monitor, so the caller waits until the view is counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class NobodyNotifies implements Counter {
    private final AtomicLong views = new AtomicLong();

    private static boolean awaitEnd(Thread visit) {
        boolean interrupted = false;
        synchronized (visit) {
            while (visit.isAlive()) {
                try {
                    visit.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        return interrupted;
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
