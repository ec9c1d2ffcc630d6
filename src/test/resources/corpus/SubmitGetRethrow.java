// verdict: FAILS
// why: A caller that is interrupted gets InterruptedException from Future.get, which increment() wraps and throws.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SubmitGetRethrow implements Counter {
    private final ExecutorService single = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r);
        t.setDaemon(true);
        return t;
    });
    private long views;

    private <T> T call(Callable<T> work) {
        try {
            return single.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while counting", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void increment() {
        call(() -> ++views);
    }

    @Override
    public long value() {
        return call(() -> views);
    }
}
