// verdict: FAILS
// why: a full queue makes execute throw
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class AbortsWhenBusy implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    @Override public void increment() {
        asked.incrementAndGet();
        pool.execute(n::incrementAndGet);
    }

    @Override public long value() { return asked.get(); }
}
