// verdict: STALE_READS|GOES_BACKWARD
// why: the final field only shows what the array held when the constructor ended; the factory fills it later, so a reader that gets the page through an opaque read may find 0 in it.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The figures of a page are kept together; a figure never changes, its page is replaced. */
public class BoxFilledByFactory implements Counter {
    private static final class Page {
        private final long[] figures = new long[1];

        static Page of(long views) {
            Page fresh = new Page();
            fresh.figures[0] = views;
            return fresh;
        }
    }

    private static final VarHandle PAGE;

    static {
        try {
            PAGE = MethodHandles.lookup().findVarHandle(BoxFilledByFactory.class, "page", Page.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Page page = Page.of(0);

    @Override
    public synchronized void increment() {
        Page old = (Page) PAGE.getOpaque(this);
        PAGE.setOpaque(this, Page.of(old.figures[0] + 1));
    }

    @Override
    public long value() {
        Page seen = (Page) PAGE.getOpaque(this);
        return seen.figures[0];
    }
}
