// verdict: OVERFLOWS
// why: The text is parsed and written back as an int.
import io.github.pageviews.counter.Counter;

public class ParsedInt implements Counter {
    private String n = "0";
    @Override public synchronized void increment() { n = String.valueOf(Integer.parseInt(n) + 1); }
    @Override public synchronized long value() { return Long.parseLong(n); }
}
