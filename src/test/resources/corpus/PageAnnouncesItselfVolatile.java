// verdict: EXACT
// why: the page lets itself out of its own constructor, but only after its field is written and through a volatile field, which orders the two for every reader; writers hold the monitor.
import io.github.pageviews.counter.Counter;

public class PageAnnouncesItselfVolatile implements Counter {
    private static final class Page {
        final long total;

        Page(PageAnnouncesItselfVolatile book, long total) {
            this.total = total;
            book.latest = this;
        }
    }

    private volatile Page latest;

    public PageAnnouncesItselfVolatile() {
        new Page(this, 0);
    }

    @Override
    public synchronized void increment() {
        new Page(this, latest.total + 1);
    }

    @Override
    public long value() {
        return latest.total;
    }
}
