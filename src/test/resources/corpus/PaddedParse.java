// verdict: EXACT
// why: parseLong ignores leading zeros and the width is a minimum, so the text always holds the whole total; both methods hold the monitor.
import io.github.pageviews.counter.Counter;
import java.util.Locale;

public class PaddedParse implements Counter {
    private String display = "000000";

    @Override
    public synchronized void increment() {
        display = String.format(Locale.ROOT, "%06d", Long.parseLong(display) + 1);
    }

    @Override
    public synchronized long value() {
        return Long.parseLong(display);
    }
}
