// verdict: EXACT
// why: A worker that waits for the task it forked takes it back from the queue and runs it, or another worker is running it already, so two workers can't both wait for ever; each task runs once and callers wait for theirs.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** A thread pool of my own, whose tasks may fork further tasks and wait for them. */
public class PoolHelpsItself implements Counter {

    private static final class Task {
        private final Runnable body;
        private boolean done;

        Task(Runnable body) { this.body = body; }

        void run() {
            body.run();
            synchronized (this) {
                done = true;
                notifyAll();
            }
        }

        synchronized void await() {
            boolean interrupted = false;
            while (!done) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Pool {
        private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>();

        Pool(int workers) {
            for (int i = 0; i < workers; i++) {
                Thread worker = new Thread(this::work, "pool-worker-" + i);
                worker.setDaemon(true);
                worker.start();
            }
        }

        private void work() {
            for (;;) {
                try {
                    queue.take().run();
                } catch (InterruptedException e) {
                    // workers are never told to stop
                }
            }
        }

        Task submit(Runnable body) {
            Task task = new Task(body);
            queue.add(task);
            return task;
        }

        void join(Task task) {
            if (queue.remove(task)) {
                task.run();
            } else {
                task.await();
            }
        }
    }

    private final AtomicLong views = new AtomicLong();
    private final Pool pool = new Pool(2);

    private void handleRequest() {
        Task count = pool.submit(views::incrementAndGet);
        // the page would be rendered here, meanwhile
        pool.join(count);
    }

    @Override
    public void increment() {
        pool.submit(this::handleRequest).await();
    }

    @Override
    public long value() {
        return views.get();
    }
}
