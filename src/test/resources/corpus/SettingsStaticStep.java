// verdict: EXACT
// why: the task initializes Defaults, which implements the interface whose field is being computed, but a class initializes only those superinterfaces that declare default methods (JLS 12.4.1), and this one has none, so nobody waits.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

public class SettingsStaticStep implements Counter {
    private interface Settings {
        long START = CompletableFuture.supplyAsync(new Supplier<Long>() {
            @Override
            public Long get() {
                return Defaults.start();
            }
        }).join();

        static long step() {
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
