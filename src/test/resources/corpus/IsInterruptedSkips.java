// verdict: LOSES_VIEWS
// why: whoever is interrupted is not counted
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class IsInterruptedSkips implements Counter {
    private final AtomicLong n = new AtomicLong();

    @Override public void increment() {
        if (!Thread.currentThread().isInterrupted()) {
            n.incrementAndGet();
        }
    }

    @Override public long value() { return n.get(); }
}
