// verdict: EXACT
// why: a timer commits the views in groups, but increment() waits, uninterruptibly, for the commit of its own group, which is added before its future completes; the first of a group schedules that one commit.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class GroupCommitAwaited implements Counter {
    private static final class Group {
        long size;
        final CompletableFuture<Void> committed = new CompletableFuture<>();
    }

    private final ScheduledExecutorService committer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "committer");
        thread.setDaemon(true);
        return thread;
    });
    private Group open = new Group();
    private long total;

    @Override public void increment() {
        Group group;
        synchronized (this) {
            group = open;
            if (++group.size == 1) committer.schedule(this::commit, 1, TimeUnit.MILLISECONDS);
        }
        group.committed.join();
    }

    private void commit() {
        Group full;
        synchronized (this) {
            full = open;
            open = new Group();
            total += full.size;
        }
        full.committed.complete(null);
    }

    @Override public synchronized long value() {
        return total;
    }
}
