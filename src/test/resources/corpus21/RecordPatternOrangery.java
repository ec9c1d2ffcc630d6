// verdict: EXACT
// why: every view replaces one immutable state by its successor with a compare-and-set on the state that was read, and starts over when that fails.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicReference;

public class RecordPatternOrangery implements Counter {
    private sealed interface Page permits Unseen, Seen {
    }

    private enum Unseen implements Page {
        UNSEEN
    }

    private record Seen(long times) implements Page {
    }

    private final AtomicReference<Page> page = new AtomicReference<>(Unseen.UNSEEN);

    private static Page next(Page page) {
        return switch (page) {
            case Unseen ignored -> new Seen(1);
            case Seen(long times) -> new Seen(times + 1);
        };
    }

    @Override
    public void increment() {
        Page now = page.get();
        while (true) {
            Page witness = page.compareAndExchange(now, next(now));
            if (witness == now) {
                return;
            }
            now = witness;
        }
    }

    @Override
    public long value() {
        return page.get() instanceof Seen(long times) ? times : 0;
    }
}
