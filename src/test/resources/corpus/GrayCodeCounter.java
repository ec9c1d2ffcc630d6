// verdict: EXACT
// why: The total is kept in Gray code in one volatile long, written under a monitor and decoded by the reader.
import io.github.pageviews.counter.Counter;

public class GrayCodeCounter implements Counter {
    private volatile long gray;
    private static long decode(long g) {
        for (int shift = 1; shift < 64; shift <<= 1) { g ^= g >>> shift; }
        return g;
    }
    @Override public synchronized void increment() { long n = decode(gray) + 1; gray = n ^ (n >>> 1); }
    @Override public long value() { return decode(gray); }
}
