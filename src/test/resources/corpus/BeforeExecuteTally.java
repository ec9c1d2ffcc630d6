// verdict: EXACT
// why: the pool calls beforeExecute in the worker once for each task and before it runs, so when join returns the caller's view has been added.
import io.github.pageviews.counter.Counter;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public class BeforeExecuteTally implements Counter {

    private static final class CountingPool extends ThreadPoolExecutor {
        private final LongAdder begun = new LongAdder();

        CountingPool(int threads) {
            super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "page-renderer");
                thread.setDaemon(true);
                return thread;
            });
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            super.beforeExecute(thread, task);
            begun.increment();
        }
    }

    private final CountingPool pool = new CountingPool(2);

    @Override
    public void increment() {
        CompletableFuture.runAsync(this::render, pool).join();
    }

    private void render() {
        // nothing to do in this exercise
    }

    @Override
    public long value() {
        return pool.begun.sum();
    }
}
