// verdict: EXACT
// why: Each caller takes one completion, whoever it belongs to, so the total is never below the number of callers that have returned.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class CompletionOfAnother implements Counter {
    private final AtomicLong n = new AtomicLong();
    private final ExecutorCompletionService<Long> done = new ExecutorCompletionService<>(Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    }));
    @Override public void increment() {
        done.submit(n::incrementAndGet);
        boolean interrupted = false;
        while (true) {
            try { done.take(); break; } catch (InterruptedException e) { interrupted = true; }
        }
        if (interrupted) { Thread.currentThread().interrupt(); }
    }
    @Override public long value() { return n.get(); }
}
