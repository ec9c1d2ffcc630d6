// verdict: EXACT
// why: Inside a lambda this is the counter, so all calls lock the same object, the one that value locks too.
import io.github.pageviews.counter.Counter;

public class LambdaThis implements Counter {
    private long count;

    private void atomically(Runnable step) {
        step.run();
    }

    @Override
    public void increment() {
        atomically(() -> {
            synchronized (this) {
                count++;
            }
        });
    }

    @Override
    public synchronized long value() {
        return count;
    }
}
