// verdict: EXACT
// why: an interrupted invokeAll cancels its tasks, but they only read, so the reader drops the partial sum and asks again; views never go through the pool.
import io.github.pageviews.counter.Counter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

public class InvokeAllSumsAgain implements Counter {
    private final List<AtomicLong> cells = new ArrayList<>();
    private final List<Callable<Long>> questions = new ArrayList<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    public InvokeAllSumsAgain() {
        for (int i = 0; i < 4; i++) {
            AtomicLong cell = new AtomicLong();
            cells.add(cell);
            questions.add(cell::get);
        }
    }

    @Override public void increment() {
        cells.get(ThreadLocalRandom.current().nextInt(cells.size())).incrementAndGet();
    }

    @Override public long value() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    long sum = 0;
                    for (Future<Long> answer : pool.invokeAll(questions)) sum += answer.get();
                    return sum;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }
}
