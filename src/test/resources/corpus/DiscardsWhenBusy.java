// verdict: LOSES_VIEWS
// why: a full queue makes the pool discard the task, and the view with it
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class DiscardsWhenBusy implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }, new ThreadPoolExecutor.DiscardPolicy());

    @Override public void increment() { pool.execute(n::incrementAndGet); }

    @Override public long value() { return n.get(); }
}
