// verdict: FAILS
// why: Long.decode takes a leading 0 for octal; the eighth view reads "000000000008", which is no octal number: NumberFormatException.
import io.github.pageviews.counter.Counter;
import java.util.Locale;

public class PaddedDecode implements Counter {
    private String display = "000000000000";

    @Override
    public synchronized void increment() {
        display = String.format(Locale.ROOT, "%012d", Long.decode(display) + 1);
    }

    @Override
    public synchronized long value() {
        return Long.decode(display);
    }
}
