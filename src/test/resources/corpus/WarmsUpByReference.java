// verdict: EXACT
// why: the thread that the static initializer waits for runs a method of AtomicLong itself, so it needs no class that is being initialized.
// open: the judge watches such a call from a method that it adds to the class, and that one has to wait for the initializer
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class WarmsUpByReference implements Counter {
    private static final AtomicLong WARM = new AtomicLong();

    static {
        Thread warmUp = new Thread(WARM::incrementAndGet);
        warmUp.start();
        try {
            warmUp.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final AtomicLong views = new AtomicLong(WARM.get() - 1);

    @Override
    public void increment() {
        views.incrementAndGet();
    }

    @Override
    public long value() {
        return views.get();
    }
}
