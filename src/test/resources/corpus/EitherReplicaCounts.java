// verdict: EXACT
// why: both replicas answer, but acceptEither makes one stage, whose action runs once with whichever answer comes first, and it is that stage which is joined, not the replicas.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

public class EitherReplicaCounts implements Counter {
    private final AtomicLong views = new AtomicLong();

    private static CompletableFuture<String> ask(String replica) {
        return CompletableFuture.supplyAsync(() -> replica + " is up");
    }

    @Override
    public void increment() {
        CompletableFuture<String> east = ask("east");
        CompletableFuture<String> west = ask("west");
        east.acceptEither(west, answer -> views.incrementAndGet()).join();
    }

    @Override
    public long value() {
        return views.get();
    }
}
