// verdict: SHARES_STATE
// why: the tally is a field of the worker thread, and the pool with that one worker is static, so all instances count into it.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Only one thread ever touches the tally, as it is that thread's own field. */
public class WorkerKeepsTheTally implements Counter {
    private static final class Clerk extends Thread {
        long views;

        Clerk(Runnable work) {
            super(work, "clerk");
            setDaemon(true);
        }
    }

    private static final ExecutorService DESK = Executors.newSingleThreadExecutor(Clerk::new);

    @Override
    public void increment() {
        CompletableFuture.runAsync(() -> ((Clerk) Thread.currentThread()).views++, DESK).join();
    }

    @Override
    public long value() {
        return CompletableFuture.supplyAsync(() -> ((Clerk) Thread.currentThread()).views, DESK).join();
    }
}
