// verdict: FAILS
// why: The 1000th view is stored as "1,000" and Long.parseLong throws NumberFormatException on it.
import io.github.pageviews.counter.Counter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

public class ThousandsSeparator implements Counter {
    private final AtomicReference<String> shown = new AtomicReference<>("0");

    @Override
    public void increment() {
        shown.updateAndGet(s -> String.format(Locale.US, "%,d", Long.parseLong(s) + 1));
    }

    @Override
    public long value() {
        return Long.parseLong(shown.get());
    }
}
