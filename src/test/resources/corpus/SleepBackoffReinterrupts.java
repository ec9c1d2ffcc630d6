// verdict: EXACT
// why: After a lost race the thread sleeps a little; an interrupt only makes the sleep end at once from then on, and the compare-and-set is tried again all the same.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class SleepBackoffReinterrupts implements Counter {
    private final AtomicLong count = new AtomicLong();

    @Override
    public void increment() {
        while (true) {
            long seen = count.get();
            if (count.compareAndSet(seen, seen + 1)) {
                return;
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public long value() {
        return count.get();
    }
}
