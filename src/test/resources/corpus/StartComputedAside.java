// verdict: HANGS
// why: the holder's initializer waits for a task of the common pool whose lambda is a static method of the holder, and that waits until the holder is initialized (JLS 12.4.2).
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class StartComputedAside implements Counter {
    private static final class Holder {
        static final long START = CompletableFuture.supplyAsync(() -> compute()).join();

        static long compute() {
            return 0;
        }
    }

    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.incrementAndGet();
    }

    @Override
    public long value() {
        return Holder.START + views.get();
    }
}
