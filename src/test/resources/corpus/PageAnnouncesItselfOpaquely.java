// verdict: STALE_READS|GOES_BACKWARD
// why: the page hands itself out as the last thing its constructor does, which is still before its final field is frozen (JLS 17.5), and an opaque store orders nothing, so a reader may see the new page with the total 0.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class PageAnnouncesItselfOpaquely implements Counter {
    private static final VarHandle LATEST;

    static {
        try {
            LATEST = MethodHandles.lookup()
                    .findVarHandle(PageAnnouncesItselfOpaquely.class, "latest", Page.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final class Page {
        final long total;

        Page(PageAnnouncesItselfOpaquely book, long total) {
            this.total = total;
            LATEST.setOpaque(book, this);
        }
    }

    private Page latest;

    public PageAnnouncesItselfOpaquely() {
        new Page(this, 0);
    }

    @Override
    public synchronized void increment() {
        new Page(this, latest.total + 1);
    }

    @Override
    public long value() {
        Page page = (Page) LATEST.getOpaque(this);
        return page.total;
    }
}
