// verdict: LOSES_VIEWS
// why: Reading the future and overwriting its value are two steps.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;

public class ObtrudedValue implements Counter {
    private final CompletableFuture<Long> total = CompletableFuture.completedFuture(0L);
    @Override public void increment() { total.obtrudeValue(total.join() + 1); }
    @Override public long value() { return total.getNow(-1L); }
}
