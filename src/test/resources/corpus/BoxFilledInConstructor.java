// verdict: EXACT
// why: the array hangs on a final field and is filled before the constructor ends, so whoever gets the page, even through an opaque read, sees it filled (JLS 17.5); the reference is coherent and the monitor orders the writers.
import io.github.pageviews.counter.Counter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The figures of a page are kept together; a figure never changes, its page is replaced. */
public class BoxFilledInConstructor implements Counter {
    private static final class Page {
        private final long[] figures = new long[1];

        private Page(long views) {
            figures[0] = views;
        }

        static Page of(long views) {
            return new Page(views);
        }
    }

    private static final VarHandle PAGE;

    static {
        try {
            PAGE = MethodHandles.lookup().findVarHandle(BoxFilledInConstructor.class, "page", Page.class);
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
