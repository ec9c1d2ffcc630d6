// verdict: EXACT
// why: each counter has a group of its own, which hears of the exception in the ending thread itself, and the caller waits for that end whatever interrupts it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** A visit is a thread of the counter's group; it ends in the exception which the group counts. */
public class GroupHearsViews implements Counter {
    private static final class Viewed extends RuntimeException {
        Viewed() {
            super("viewed", null, false, false);
        }
    }

    private final AtomicLong views = new AtomicLong();
    private final ThreadGroup visits = new ThreadGroup("visits") {
        @Override
        public void uncaughtException(Thread visit, Throwable end) {
            if (end instanceof Viewed) {
                views.incrementAndGet();
            } else {
                super.uncaughtException(visit, end);
            }
        }
    };

    public GroupHearsViews() {
        visits.setDaemon(false);
    }

    @Override
    public void increment() {
        Thread visit = new Thread(visits, () -> {
            throw new Viewed();
        });
        visit.start();
        boolean interrupted = false;
        while (true) {
            try {
                visit.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
