// verdict: EXACT
// why: complete() is true for exactly one link at each end and whoever gets false walks on and tries again; last may be set back by a slow thread, but it is only where the walk to the one end begins.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;

/** A chain of numbered links, each the promise of the next; last is a hint that saves most of the way. */
public class PromisedLinksKept implements Counter {
    private static final class Link {
        final long number;
        final CompletableFuture<Link> next = new CompletableFuture<>();

        Link(long number) {
            this.number = number;
        }
    }

    private volatile Link last = new Link(0);

    private Link end() {
        Link link = last;
        while (link.next.isDone()) {
            link = link.next.join();
        }
        return link;
    }

    @Override
    public void increment() {
        for (;;) {
            Link end = end();
            Link mine = new Link(end.number + 1);
            if (end.next.complete(mine)) {
                last = mine;
                return;
            }
        }
    }

    @Override
    public long value() {
        return end().number;
    }
}
