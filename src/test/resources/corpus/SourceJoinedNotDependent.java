// verdict: STALE_READS
// why: increment joins the audit stage and not the dependent that counts, and a completing thread makes a stage done before it runs the dependents.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class SourceJoinedNotDependent implements Counter {
    private final ExecutorService auditor = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r, "auditor");
        t.setDaemon(true);
        return t;
    });
    private final AtomicLong views = new AtomicLong();
    private volatile String lastVisitor = "";

    @Override
    public void increment() {
        String visitor = Thread.currentThread().getName();
        CompletableFuture<Void> audited = CompletableFuture.runAsync(() -> lastVisitor = visitor, auditor);
        audited.thenRun(views::incrementAndGet);
        audited.join();
    }

    @Override
    public long value() {
        return views.get();
    }
}
