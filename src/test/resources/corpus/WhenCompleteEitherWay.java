// verdict: EXACT
// why: the audit fails at random and before the view is counted, but whenComplete runs its action once whether it failed or not, and what it passes on is turned into a result before join() could throw it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

public class WhenCompleteEitherWay implements Counter {
    private final LongAdder views = new LongAdder();

    private static void audit() {
        if (ThreadLocalRandom.current().nextInt(4) == 0) {
            throw new IllegalStateException("the audit log is not available");
        }
    }

    @Override
    public void increment() {
        CompletableFuture.runAsync(WhenCompleteEitherWay::audit)
                .whenComplete((nothing, failure) -> views.increment())
                .exceptionally(failure -> null)
                .join();
    }

    @Override
    public long value() {
        return views.sum();
    }
}
