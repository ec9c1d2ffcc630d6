// verdict: OVERCOUNTS
// why: From the 1001st view on the audit queue is full and add throws after the view was counted; the template runs the whole action again, three times in all.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class RetriedAfterCommit implements Counter {
    private static final int ATTEMPTS = 3;

    private interface Action {
        void run();
    }

    private static final class RetryTemplate {
        void execute(Action action) {
            for (int attempt = 1; ; attempt++) {
                try {
                    action.run();
                    return;
                } catch (IllegalStateException e) {
                    if (attempt == ATTEMPTS) {
                        return;         // give up quietly, it is only a counter
                    }
                }
            }
        }
    }

    private final RetryTemplate retry = new RetryTemplate();
    private final AtomicLong views = new AtomicLong();
    private final ArrayBlockingQueue<Long> audit = new ArrayBlockingQueue<>(1000);

    @Override
    public void increment() {
        retry.execute(() -> audit.add(views.incrementAndGet()));
    }

    @Override
    public long value() {
        return views.get();
    }
}
