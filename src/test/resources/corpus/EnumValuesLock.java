// verdict: EXACT
// why: values() copies the array but not the constants, so values()[0] is one object for all calls and a fine monitor.
import io.github.pageviews.counter.Counter;

public class EnumValuesLock implements Counter {
    private enum Guard { COUNT, PAGE }

    private long n;

    @Override
    public void increment() {
        synchronized (Guard.values()[0]) {
            n++;
        }
    }

    @Override
    public long value() {
        synchronized (Guard.values()[0]) {
            return n;
        }
    }
}
