// verdict: EXACT
// why: the rendered page is cached in a plain field that all threads race on, but it is read once a call, its parts are final, and it is used only if it was rendered for the very count that was just read from the atomic.
import io.github.pageviews.counter.Counter;
import java.util.concurrent.atomic.AtomicLong;

public class RenderedPageRevalidated implements Counter {
    private record Page(long count, String html) { }

    private final AtomicLong views = new AtomicLong();
    private Page cached;

    @Override
    public void increment() {
        views.incrementAndGet();
    }

    private Page page() {
        long now = views.get();
        Page page = cached;
        if (page == null || page.count() != now) {
            page = new Page(now, "<b>" + now + "</b> views");
            cached = page;
        }
        return page;
    }

    @Override
    public long value() {
        return page().count();
    }
}
