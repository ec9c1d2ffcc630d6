// verdict: EXACT
// why: If the caller does not hold the monitor it is taken, if it does it is held: n is only touched under it.
import io.github.pageviews.counter.Counter;

public class HoldsLockAlready implements Counter {
    private long n;

    @Override
    public void increment() {
        if (Thread.holdsLock(this)) {
            n++;
        } else {
            synchronized (this) {
                increment();
            }
        }
    }

    @Override
    public long value() {
        if (Thread.holdsLock(this)) {
            return n;
        }
        synchronized (this) {
            return value();
        }
    }
}
