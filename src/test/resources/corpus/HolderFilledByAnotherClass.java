// verdict: EXACT
// why: the holder's initializer waits for a task of the common pool that is a method of another class, so it needs no class that is being initialized; callers that come meanwhile wait until the holder is there.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class HolderFilledByAnotherClass implements Counter {
    private static final class Archive {
        static long views() {
            return 0;
        }
    }

    private static final class Holder {
        static final long START = CompletableFuture.supplyAsync(Archive::views).join();
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
