// verdict: LOSES_VIEWS
// why: only the first complete() of a promise has an effect: the second of two threads at the same end gets false, ignores it and leaves its link, with the same number, in last.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.CompletableFuture;

/** A chain of numbered links, each the promise of the next; nothing is ever overwritten. */
public class PromisedLinks implements Counter {
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
        Link end = end();
        Link mine = new Link(end.number + 1);
        end.next.complete(mine);
        last = mine;
    }

    @Override
    public long value() {
        return end().number;
    }
}
