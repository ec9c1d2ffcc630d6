// verdict: FAILS
// why: After the sixteenth failure in one call the limit has been shifted to zero, and nextInt(0) throws IllegalArgumentException at the seventeenth.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

public class BackoffLimitShifted implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        int limit = 1;
        while (true) {
            long seen = views.get();
            if (views.compareAndSet(seen, seen + 1)) {
                return;
            }
            int pause = ThreadLocalRandom.current().nextInt(limit);
            for (int i = 0; i < pause; i++) {
                Thread.onSpinWait();
            }
            limit <<= 2;
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
