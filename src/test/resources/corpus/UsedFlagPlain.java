// verdict: GOES_BACKWARD
// why: the flag that says whether to look is plain, so a second read may miss it after a first saw it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class UsedFlagPlain implements Counter {
    private final AtomicLong views = new AtomicLong();
    private boolean used;

    @Override public void increment() {
        views.incrementAndGet();
        used = true;
    }

    @Override public long value() {
        return used ? views.get() : 0;
    }
}
