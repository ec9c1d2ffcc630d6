// verdict: STALE_READS
// why: increment returns when the virtual thread is started, not when it has counted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class VirtualNotJoined implements Counter {
    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        Thread.startVirtualThread(views::incrementAndGet);
    }

    @Override
    public long value() {
        return views.get();
    }
}
