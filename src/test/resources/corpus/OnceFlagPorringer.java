// verdict: FAILS
// why: the first caller raises the once flag before it has made the total, so a second caller goes past the flag and meets null.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

public class OnceFlagPorringer implements Counter {
    private static final class Once {
        private final AtomicBoolean done = new AtomicBoolean();

        void run(Runnable init) {
            if (done.compareAndSet(false, true)) {
                init.run();
            }
        }
    }

    private final Once once = new Once();
    private volatile AtomicLong total;

    private AtomicLong total() {
        once.run(() -> total = new AtomicLong());
        return total;
    }

    @Override
    public void increment() {
        total().incrementAndGet();
    }

    @Override
    public long value() {
        return total().get();
    }
}
