// verdict: FAILS
// why: The tenth view is stored as "a", which Long.parseLong, in radix 10, rejects with NumberFormatException.
import io.github.pageviews.counter.Counter;

public class HexWritten implements Counter {
    private String count = "0";

    @Override
    public synchronized void increment() {
        count = Long.toHexString(Long.parseLong(count, 16) + 1);
    }

    @Override
    public synchronized long value() {
        return Long.parseLong(count);
    }
}
