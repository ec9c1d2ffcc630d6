// verdict: GOES_BACKWARD
// why: a batch is shown as soon as it is announced and withdrawn when the announcement has to be repeated
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

public class UndoDuplicate implements Counter {
    private final AtomicReference<Object> owner = new AtomicReference<>();
    private final AtomicLong announced = new AtomicLong();
    private final AtomicLong settled = new AtomicLong();

    @Override public void increment() {
        Object me = new Object();
        for (;;) {
            announced.getAndIncrement();
            if (owner.compareAndSet(null, me)) {
                settled.getAndIncrement();
                owner.set(null);
                return;
            }
            announced.getAndDecrement();
            Thread.onSpinWait();
        }
    }

    @Override public long value() {
        return Math.max(announced.get(), settled.get());
    }
}
