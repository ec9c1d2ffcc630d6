// verdict: EXACT
// why: the holder's initializer always fails; whoever comes first is told so, and all others that there is no such class, and each of them counts all the same.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class ArchiveThatCannotBeRead implements Counter {
    private static final class Archive {
        static long views() {
            throw new IllegalStateException("no archive");
        }
    }

    private static final class Holder {
        static final long START = CompletableFuture.supplyAsync(Archive::views).join();
    }

    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        try {
            views.addAndGet(1 + Holder.START);
        } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
            views.incrementAndGet();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
