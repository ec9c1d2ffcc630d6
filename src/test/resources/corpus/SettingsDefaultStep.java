// verdict: HANGS
// why: the task initializes Defaults, and as the interface that it implements declares a default method, that interface has to be initialized first (JLS 12.4.1), whose initializer waits for the task.
// open: an interface that is initialized since it declares a default method, which no model controls
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

public class SettingsDefaultStep implements Counter {
    private interface Settings {
        long START = CompletableFuture.supplyAsync(new Supplier<Long>() {
            @Override
            public Long get() {
                return Defaults.start();
            }
        }).join();

        default long step() {
            return 1;
        }
    }

    private static final class Defaults implements Settings {
        private static final AtomicLong ARCHIVED = new AtomicLong();

        static long start() {
            return ARCHIVED.get();
        }
    }

    private final AtomicLong views = new AtomicLong();

    @Override
    public void increment() {
        views.incrementAndGet();
    }

    @Override
    public long value() {
        return Settings.START + views.get();
    }
}
