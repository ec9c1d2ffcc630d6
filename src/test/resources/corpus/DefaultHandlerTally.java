// verdict: SHARES_STATE
// why: there is one default handler for all threads, so the counter that was made last counts the views of all the others as well.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

/** A visit is a thread that ends in the exception which the handler counts. */
public class DefaultHandlerTally implements Counter {
    private static final class Viewed extends RuntimeException {
        Viewed() {
            super("viewed", null, false, false);
        }
    }

    private final AtomicLong views = new AtomicLong();

    public DefaultHandlerTally() {
        Thread.setDefaultUncaughtExceptionHandler((visit, end) -> {
            if (end instanceof Viewed) {
                views.incrementAndGet();
            }
        });
    }

    @Override
    public void increment() {
        Thread visit = new Thread(() -> {
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
