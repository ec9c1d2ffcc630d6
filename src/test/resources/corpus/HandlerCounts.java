// verdict: EXACT
// why: The handler of the uncaught exception runs before the thread ends, and the caller waits for that end.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class HandlerCounts implements Counter {
    private static final class View extends RuntimeException { }
    private final AtomicLong n = new AtomicLong();
    @Override public void increment() {
        Thread helper = new Thread(() -> { throw new View(); });
        helper.setUncaughtExceptionHandler((t, e) -> { if (e instanceof View) { n.incrementAndGet(); } });
        helper.start();
        boolean interrupted = false;
        while (true) {
            try { helper.join(); break; } catch (InterruptedException e) { interrupted = true; }
        }
        if (interrupted) { Thread.currentThread().interrupt(); }
    }
    @Override public long value() { return n.get(); }
}
