// verdict: EXACT
// why: each view's virtual thread adds atomically and is joined, again after every interrupt, before increment() returns.
import io.github.pageviews.counter.Counter;

public class StartAndJoinColonnade implements Counter {
    private final Object mutex = new Object();
    private long views;

    @Override
    public void increment() {
        Thread counting = Thread.startVirtualThread(() -> {
            synchronized (mutex) {
                views++;
            }
        });
        boolean interrupted = false;
        while (true) {
            try {
                counting.join();
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
        synchronized (mutex) {
            return views;
        }
    }
}
