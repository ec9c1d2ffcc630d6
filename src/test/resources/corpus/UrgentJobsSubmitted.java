// verdict: FAILS
// why: submit wraps the job into a FutureTask, which isn't Comparable, so the priority queue throws ClassCastException as soon as a job has to be queued, which is at the second view.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class UrgentJobsSubmitted implements Counter {
    private final AtomicLong total = new AtomicLong();
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new PriorityBlockingQueue<>(), r -> {
                Thread t = new Thread(r, "views");
                t.setDaemon(true);
                return t;
            });

    private final class Job implements Runnable, Comparable<Job> {
        private final int priority = Thread.currentThread().getPriority();
        final CompletableFuture<Void> done = new CompletableFuture<>();

        @Override
        public void run() {
            total.incrementAndGet();
            done.complete(null);
        }

        @Override
        public int compareTo(Job other) {
            return Integer.compare(other.priority, priority);
        }
    }

    @Override
    public void increment() {
        Job job = new Job();
        pool.submit(job);
        job.done.join();
    }

    @Override
    public long value() {
        return total.get();
    }
}
