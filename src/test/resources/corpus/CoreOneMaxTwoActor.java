// verdict: LOSES_VIEWS
// why: When the queue of one is full a pool of core size one and maximum size two starts a second worker, and the two workers race on views++.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** All state belongs to the pool's thread; callers send it tasks and wait. */
public class CoreOneMaxTwoActor implements Counter {
    private final ThreadPoolExecutor owner = new ThreadPoolExecutor(1, 2, 30, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            task -> {
                Thread t = new Thread(task, "views");
                t.setDaemon(true);
                return t;
            },
            (task, pool) -> {
                while (!pool.getQueue().offer(task)) {
                    Thread.yield();
                }
            });
    private long views;

    @Override
    public void increment() {
        CompletableFuture.runAsync(() -> views++, owner).join();
    }

    @Override
    public long value() {
        return CompletableFuture.supplyAsync(() -> views, owner).join();
    }
}
