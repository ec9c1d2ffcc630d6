// verdict: HANGS
// why: the static initializer waits for a thread whose lambda is a static method of the class, and that thread waits until the class is initialized (JLS 12.4.2).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class WarmsUpInItsInitializer implements Counter {
    private static long offset;

    static {
        Thread warmUp = new Thread(() -> offset = 0);
        warmUp.start();
        try {
            warmUp.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final AtomicLong views = new AtomicLong(offset);

    @Override
    public void increment() {
        views.incrementAndGet();
    }

    @Override
    public long value() {
        return views.get();
    }
}
