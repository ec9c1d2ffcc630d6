// verdict: EXACT
// why: the task may be run by the worker or by the caller, but the caller runs it only if remove() says that it took it out of the queue, and then the worker never sees it; otherwise the caller waits for it, however often it is interrupted.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class TakenBackFromQueue implements Counter {
    private static final class View extends CountDownLatch implements Runnable {
        private final AtomicLong views;

        View(AtomicLong views) {
            super(1);
            this.views = views;
        }

        @Override
        public void run() {
            views.incrementAndGet();
            countDown();
        }
    }

    private final AtomicLong views = new AtomicLong();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), task -> {
                Thread worker = new Thread(task);
                worker.setDaemon(true);
                return worker;
            });

    @Override
    public void increment() {
        View view = new View(views);
        pool.execute(view);
        if (pool.remove(view)) {
            view.run();
            return;
        }
        boolean interrupted = false;
        while (true) {
            try {
                view.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public long value() {
        return views.get();
    }
}
