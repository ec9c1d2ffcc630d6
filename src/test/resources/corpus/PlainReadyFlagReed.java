// verdict: HANGS
// why: ready is a plain field written by the warm-up thread and spun on without any edge, so the spin may read false for ever.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class PlainReadyFlagReed implements Counter {
    private final AtomicLong views = new AtomicLong();
    private boolean ready;

    public PlainReadyFlagReed() {
        Thread warmUp = new Thread(() -> {
            for (int i = 0; i < 3; i++) {
                views.get();
            }
            ready = true;
        }, "warm-up");
        warmUp.setDaemon(true);
        warmUp.start();
    }

    @Override
    public void increment() {
        while (!ready) {
            // still warming up
        }
        views.incrementAndGet();
    }

    @Override
    public long value() {
        return views.get();
    }
}
